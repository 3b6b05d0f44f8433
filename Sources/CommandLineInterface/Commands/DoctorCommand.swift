internal import ActorGraph
internal import Foundation
internal import Processes

/// Tells what the program finds on the machine, what is missing and how to get it.
enum DoctorCommand {
  static let declaration = CommandDeclaration(
    "doctor",
    abstract: "Tell what is installed, what is missing and how to install it.",
    discussion: """
      Changes nothing. Tells as well which kernel of OpenBLAS multiplies the matrices of the language \
      model, and how fast; OPENBLAS_CORETYPE in the environment names another kernel. Exits with 1 \
      when something is missing.
      """
  ) { _, console in
    let findings =
      [
        Finding(
          part: "Graphviz", state: graphviz(),
          remedy: "install the Debian package libgvc6 (to build, libgraphviz-dev)"),
        Finding(
          part: "librsvg", state: raster(),
          remedy: "install the Debian package librsvg2-2 (to build, librsvg2-dev)"),
        Finding(
          part: "OpenBLAS", state: products(),
          remedy: "install the Debian package libopenblas0"),
        Finding(
          part: "font", state: font(),
          remedy: "install the Debian package fonts-liberation; without it PNG and PDF are set in "
            + "another face"),
        Finding(
          part: "Chinese, Japanese and Korean in PNG and PDF", state: script("zh"),
          remedy:
            "install the Debian package fonts-droid-fallback (7 MB) or fonts-noto-cjk (91 MB); "
            + "without one, such names are empty boxes there"),
        Finding(
          part: "Arabic and Persian in PNG and PDF", state: script("ar"),
          remedy: "install the Debian package fonts-dejavu-core or fonts-noto-core"),
        Finding(
          part: "language model", state: model(console.environment),
          remedy: "run 'actorgraph model install'; it needs the Debian packages python3 and "
            + "python3-pip, and curl to go on with a download that was cut off"),
      ]
      + PublishedEncoder.all.map { encoder in
        Finding(
          part: "encoder", state: state(of: encoder, console.environment),
          remedy: "run 'actorgraph model install'")
      }
    try console.print("actorgraph \(Version.number)\n")
    for finding in findings { try console.print(finding.text) }
    return findings.allSatisfy { $0.state.isGood } ? .success : .different
  }

  private struct Finding {
    let part: String
    let state: State
    let remedy: String

    var text: String {
      switch state {
      case .good(let what): "  ok       \(part): \(what)\n"
      case .bad(let what): "  missing  \(part): \(what)\n           \(remedy)\n"
      }
    }
  }

  private enum State {
    case good(String)
    case bad(String)

    var isGood: Bool {
      switch self {
      case .good: true
      case .bad: false
      }
    }
  }

  /// Draws a graph of one actor, which needs the library, its plugins and the worker process.
  private static func graphviz() -> State {
    drawing { diagram in "lays out (SVG of \(try diagram.svg().utf8.count) bytes)" }
  }

  private static func raster() -> State {
    drawing { diagram in "draws (PNG of \(try diagram.png(scale: 1).count) bytes)" }
  }

  /// Which kernel of OpenBLAS multiplies the matrices of the language model, and how fast.
  private static func products() -> State {
    do {
      let (kernel, speed) = (try OpenBLAS.kernel(), try OpenBLAS.measuredSpeed())
      return .good("kernel \(kernel), \(Int(speed.rounded())) GFLOP/s on one thread")
    } catch {
      return .bad("\(error)")
    }
  }

  private static func drawing(_ attempt: (Diagram) throws -> String) -> State {
    do {
      let actor = Actor(id: "a", name: "Check", kind: .person)
      return .good(try attempt(Diagram(Graph(actors: [actor]))))
    } catch {
      return .bad("\(error)")
    }
  }

  private static func font() -> State {
    let families = ["Liberation Sans", "Arial", "Helvetica Neue"]
    guard let listing = try? output(of: "fc-list", [":", "family"]) else {
      // Without fontconfig's own tool, look where Debian's package puts the face.
      let path = "/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf"
      return FileManager.default.fileExists(atPath: path)
        ? .good("Liberation Sans") : .bad("no face with Arial's metrics was found")
    }
    let found = families.first { listing.contains($0) }
    return found.map { .good($0) } ?? .bad("none of \(families.joined(separator: ", "))")
  }

  /// A font that has the letters of a language.
  private static func script(_ language: String) -> State {
    guard let listing = try? output(of: "fc-list", [":lang=\(language)", "family"]) else {
      return .bad("fontconfig's fc-list could not be asked; install the package fontconfig")
    }
    let family = listing.split { $0 == "\n" || $0 == "," }.map(String.init).min()
    return family.map { .good($0) } ?? .bad("no font has them")
  }

  private static func output(of program: String, _ arguments: [String]) throws -> String {
    let outcome = try ProgramRun(named: program, arguments).outcome(seconds: 20)
    guard outcome.end == .exit(code: 0) else { throw CocoaError(.fileNoSuchFile) }
    return String(decoding: outcome.output, as: UTF8.self)
  }

  private static func state(
    of encoder: PublishedEncoder, _ environment: [String: String]
  ) -> State {
    do {
      let file = try ModelStore(environment: environment).locate(encoder)
      let shape = try EncoderFile.description(at: file.path)
      return .good("\(encoder.name), \(shape.layerCount) layers of \(shape.width), \(file.path)")
    } catch {
      return .bad("\(error)")
    }
  }

  private static func model(_ environment: [String: String]) -> State {
    do {
      let store = ModelStore(environment: environment)
      let file = try store.locate(environment["ACTORGRAPH_MODEL"])
      let model = try ModelFile.description(at: file.path)
      return .good("\(model.language)_\(model.name)-\(model.version), \(file.path)")
    } catch {
      return .bad("\(error)")
    }
  }
}
