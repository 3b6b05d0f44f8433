internal import CLibXML2

/// The one door to libxml2: it parses a page and gives out Swift values.
enum HTMLTree {
  /// How deeply elements may lie within each other.
  ///
  /// Closing a tag takes libxml2 a search through all that are open, so that a page of nothing but
  /// open and unmatched closing tags would take it hours.
  private static let depthLimit = 1_000

  /// Parses a page, or returns nil where it may be nested too deeply or cannot be parsed at all.
  ///
  /// Where tags that only style words make it too deep, they are left out, and with them its links.
  ///
  /// Nothing is fetched, no entity but those of HTML is known, and every error of the page is made up
  /// for as browsers do. The parser that takes a page in pieces would be simpler to watch, but ends at
  /// the first stray closing tag.
  static func parse(_ page: String) -> HTMLDocument? {
    guard page.utf8.count < Int(Int32.max) else { return nil }
    var page = page
    if NestingBound.depth(of: page) > depthLimit {
      page = NestingBound.withoutStyling(page)
      guard NestingBound.depth(of: page) <= depthLimit else { return nil }
    }
    let bytes = page.utf8.map(CChar.init(bitPattern:))
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe parse(buffer)
    }
  }

  private static func parse(_ page: UnsafeBufferPointer<CChar>) -> HTMLDocument? {
    xmlInitParser()
    guard let start = page.baseAddress,
      let context = unsafe htmlCreateMemoryParserCtxt(start, Int32(page.count))
    else { return HTMLDocument.empty }
    defer {
      if let document = unsafe context.pointee.myDoc { unsafe xmlFreeDoc(document) }
      unsafe htmlFreeParserCtxt(context)
    }
    unsafe configure(context)
    unsafe htmlParseDocument(context)
    guard let document = unsafe context.pointee.myDoc else { return nil }
    return unsafe copy(document)
  }

  /// Parses XML, or returns nil where it is none, is nested too deeply or would grow without end.
  ///
  /// Nothing is fetched and no entity of the document's own is put in. What comes before damage is
  /// kept: a file that was cut off has lost its end alone.
  static func parse(xml bytes: [UInt8]) -> HTMLDocument? {
    guard !bytes.isEmpty, bytes.count < Int(Int32.max) else { return nil }
    xmlInitParser()
    guard let context = unsafe xmlNewParserCtxt() else { return nil }
    defer { unsafe xmlFreeParserCtxt(context) }
    let options = [
      XML_PARSE_RECOVER, XML_PARSE_NOERROR, XML_PARSE_NOWARNING, XML_PARSE_NONET, XML_PARSE_COMPACT,
    ]
    let document = unsafe bytes.withUnsafeBytes { buffer in
      unsafe xmlCtxtReadMemory(
        context, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), nil,
        nil, options.reduce(0) { $0 | Int32(bitPattern: $1.rawValue) })
    }
    guard let document = unsafe document else { return nil }
    defer { unsafe xmlFreeDoc(document) }
    // The parser has given up: a limit was met.
    guard unsafe context.pointee.disableSAX == 0 else { return nil }
    return unsafe copy(document)
  }

  private static func configure(_ context: htmlParserCtxtPtr) {
    let options = [
      HTML_PARSE_RECOVER, HTML_PARSE_NOERROR, HTML_PARSE_NOWARNING, HTML_PARSE_NONET,
      HTML_PARSE_COMPACT, HTML_PARSE_IGNORE_ENC,
    ]
    unsafe htmlCtxtUseOptions(context, options.reduce(0) { $0 | Int32(bitPattern: $1.rawValue) })
    unsafe context.pointee.options |= Int32(bitPattern: XML_PARSE_HUGE.rawValue)
    unsafe xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
  }

  /// Copies the tree in document order, without recursion.
  ///
  /// Content after the end of the page stands beside its root element, so that all of it goes into one
  /// element that stands for the document.
  private static func copy(_ document: xmlDocPtr) -> HTMLDocument {
    var builder = HTMLDocument.Builder()
    builder.open(HTMLDocument.rootName, attributes: [:])
    var current: xmlNodePtr? = unsafe document.pointee.children
    while let node = unsafe current {
      let isElement = unsafe node.pointee.type == XML_ELEMENT_NODE
      if isElement {
        unsafe builder.open(string(node.pointee.name), attributes: attributes(of: node))
      } else if unsafe node.pointee.type == XML_TEXT_NODE
        || node.pointee.type == XML_CDATA_SECTION_NODE
      {
        unsafe builder.append(string(node.pointee.content))
      }
      if isElement, let child = unsafe node.pointee.children {
        unsafe current = child
      } else {
        if isElement { builder.close() }
        unsafe current = successor(of: node, closing: &builder)
      }
    }
    return builder.finish()
  }

  /// The node after one that is done; closes the elements that end with it.
  private static func successor(
    of node: xmlNodePtr, closing builder: inout HTMLDocument.Builder
  ) -> xmlNodePtr? {
    var node = unsafe node
    while true {
      if let next = unsafe node.pointee.next { return unsafe next }
      guard let parent = unsafe node.pointee.parent,
        unsafe parent.pointee.type == XML_ELEMENT_NODE
      else { return nil }
      builder.close()
      unsafe node = parent
    }
  }

  private static func attributes(of node: xmlNodePtr) -> [String: String] {
    var attributes: [String: String] = [:]
    var current = unsafe node.pointee.properties
    while let attribute = unsafe current {
      var value = ""
      var part = unsafe attribute.pointee.children
      while let text = unsafe part {
        unsafe value += string(text.pointee.content)
        unsafe part = text.pointee.next
      }
      unsafe attributes[string(attribute.pointee.name).lowercased()] = value
      unsafe current = attribute.pointee.next
    }
    return attributes
  }

  private static func string(_ text: UnsafePointer<xmlChar>?) -> String {
    guard let text = unsafe text else { return "" }
    return unsafe String(cString: text)
  }
}
