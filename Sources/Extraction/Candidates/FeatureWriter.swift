/// Features in a fixed order, as whole hundredths from 0 to 100.
///
/// Training and use call the same writing functions, so the order is the layout. Hundredths are
/// exact, so that the same candidate has the same features on every machine.
struct FeatureWriter: Sendable {
  /// The features written so far.
  private(set) var values: [UInt8] = []
  /// Their names, where they are wanted.
  private(set) var names: [String] = []
  private let isNaming: Bool

  /// Creates a writer; one that names features is slower.
  init(naming: Bool = false) { isNaming = naming }

  /// Whether something holds.
  mutating func flag(_ name: @autoclosure () -> String, _ isSet: Bool) {
    values.append(isSet ? 100 : 0)
    if isNaming { names.append(name()) }
  }

  /// A share from 0 to 1; what lies outside is cut.
  mutating func share(_ name: @autoclosure () -> String, _ value: Double) {
    values.append(UInt8((min(max(value, 0), 1) * 100).rounded()))
    if isNaming { names.append(name()) }
  }

  /// Which one of several it is, a feature each; none where it is no one of them.
  mutating func choice(_ name: @autoclosure () -> String, _ value: String, of options: [String]) {
    for option in options { values.append(option == value ? 100 : 0) }
    if isNaming { names += options.map { "\(name())=\($0)" } }
  }

  /// Which one of several it is, by its place; none where there is no place.
  mutating func choice(_ name: @autoclosure () -> String, at place: Int?, of options: [String]) {
    let start = values.count
    values.append(contentsOf: repeatElement(0, count: options.count))
    if let place { values[start + place] = 100 }
    if isNaming { names += options.map { "\(name())=\($0)" } }
  }

  /// How much there is of something: a feature for each bound that is reached.
  mutating func level(_ name: @autoclosure () -> String, _ value: Int, reaching bounds: [Int]) {
    for bound in bounds { values.append(value >= bound ? 100 : 0) }
    if isNaming { names += bounds.map { "\(name())>=\($0)" } }
  }

  /// Which of several sets of choices holds, where several may.
  mutating func choices(
    _ name: @autoclosure () -> String, _ set: Set<String>, of options: [String]
  ) {
    for option in options { values.append(set.contains(option) ? 100 : 0) }
    if isNaming { names += options.map { "\(name())=\($0)" } }
  }
}
