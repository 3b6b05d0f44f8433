internal import CRsvg
internal import Foundation

/// The only door to librsvg and Cairo: every pointer of theirs stays in this file.
enum PictureRenderer {
  /// The largest side of an image, in pixels; Cairo has no larger ones.
  static let largestSide = 32_767

  /// Draws an SVG document as PNG.
  ///
  /// - Throws: ``DrawingError/tooLarge(width:height:limit:)``, ``DrawingError/notRendered(reason:)``.
  static func png(_ svg: String, size: Size, scale: Double) throws(DrawingError) -> Data {
    let (width, height) = (size.width * scale, size.height * scale)
    guard width.isFinite, height.isFinite, width >= 1, height >= 1,
      max(width, height) <= Double(largestSide)
    else {
      throw .tooLarge(
        width: pixels(width), height: pixels(height), limit: largestSide)
    }
    let surface = unsafe cairo_image_surface_create(
      CAIRO_FORMAT_ARGB32, Int32(width.rounded(.up)), Int32(height.rounded(.up)))
    defer { unsafe cairo_surface_destroy(surface) }
    try unsafe draw(svg, on: surface, Size(width: width, height: height))
    let sink = Sink()
    let status = unsafe cairo_surface_write_to_png_stream(surface, take, sink.pointer)
    guard status == CAIRO_STATUS_SUCCESS else { throw failure(status) }
    return sink.data
  }

  /// Draws an SVG document as PDF of one page.
  ///
  /// The date, `YYYY-MM-DD`, is that of the document: the current one would make each different.
  /// - Throws: ``DrawingError/notRendered(reason:)``.
  static func pdf(
    _ svg: String, size: Size, title: String, date: String
  ) throws(DrawingError) -> Data {
    let sink = Sink()
    let surface = unsafe cairo_pdf_surface_create_for_stream(
      take, sink.pointer, size.width, size.height)
    defer { unsafe cairo_surface_destroy(surface) }
    unsafe cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title)
    unsafe cairo_pdf_surface_set_metadata(
      surface, CAIRO_PDF_METADATA_CREATE_DATE, "\(date)T00:00:00Z")
    try unsafe draw(svg, on: surface, size)
    unsafe cairo_surface_finish(surface)
    let status = unsafe cairo_surface_status(surface)
    guard status == CAIRO_STATUS_SUCCESS else { throw failure(status) }
    return sink.data
  }

  private static func draw(
    _ svg: String, on surface: OpaquePointer?, _ size: Size
  ) throws(DrawingError) {
    var problem: UnsafeMutablePointer<GError>?
    let bytes = Array(svg.utf8)
    guard let handle = unsafe rsvg_handle_new_from_data(bytes, gsize(bytes.count), &problem) else {
      throw unsafe failure(problem)
    }
    defer { unsafe g_object_unref(UnsafeMutableRawPointer(handle)) }
    let context = unsafe cairo_create(surface)
    defer { unsafe cairo_destroy(context) }
    var room = RsvgRectangle(x: 0, y: 0, width: size.width, height: size.height)
    guard unsafe rsvg_handle_render_document(handle, context, &room, &problem) != 0 else {
      throw unsafe failure(problem)
    }
    let status = unsafe cairo_status(context)
    guard status == CAIRO_STATUS_SUCCESS else { throw failure(status) }
  }

  private static func failure(_ status: cairo_status_t) -> DrawingError {
    guard let text = unsafe cairo_status_to_string(status) else {
      return .notRendered(reason: "unknown trouble")
    }
    return .notRendered(reason: unsafe String(cString: text))
  }

  private static func failure(_ problem: UnsafeMutablePointer<GError>?) -> DrawingError {
    guard let problem = unsafe problem, let text = unsafe problem.pointee.message else {
      return .notRendered(reason: "unknown trouble")
    }
    defer { unsafe g_error_free(problem) }
    return .notRendered(reason: unsafe String(cString: text))
  }

  private static func pixels(_ length: Double) -> Int {
    length.isFinite && abs(length) < 1e15 ? Int(length.rounded(.up)) : 0
  }
}

/// What Cairo has written so far.
private final class Sink {
  var data = Data()

  /// A pointer that is good for as long as the sink is.
  var pointer: UnsafeMutableRawPointer { unsafe Unmanaged.passUnretained(self).toOpaque() }
}

/// Takes up what Cairo writes.
private func take(
  _ closure: UnsafeMutableRawPointer?, _ bytes: UnsafePointer<UInt8>?, _ count: UInt32
) -> cairo_status_t {
  guard let closure = unsafe closure, let bytes = unsafe bytes else {
    return CAIRO_STATUS_WRITE_ERROR
  }
  let sink = unsafe Unmanaged<Sink>.fromOpaque(closure).takeUnretainedValue()
  unsafe sink.data.append(bytes, count: Int(count))
  return CAIRO_STATUS_SUCCESS
}
