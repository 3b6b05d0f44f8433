/// Where the actors of a drawing stand, so that later drawings can keep them there.
///
/// A drawing that keeps a layout moves no actor that the layout has. It finds room for the others, and
/// its own layout also remembers the places of actors that it does not show: when they come back, they
/// come back to their place.
public struct DiagramLayout: Sendable, Hashable {
  /// The place of one actor.
  public struct Place: Sendable, Hashable {
    /// The actor's id.
    public var id: String
    /// The actor's name, by which it is found where ids have changed.
    public var name: String
    /// The middle of the box, in points from left to right.
    public var x: Double
    /// The middle of the box, in points downwards.
    public var y: Double
    /// The width of the box, in points.
    public var width: Double
    /// The height of the box, in points.
    public var height: Double

    /// Creates a place.
    public init(
      id: String, name: String, x: Double, y: Double, width: Double, height: Double
    ) {
      self.id = id
      self.name = name
      self.x = x
      self.y = y
      self.width = width
      self.height = height
    }
  }

  /// The places, by id.
  public private(set) var places: [Place]

  /// Creates a layout; of several places of one id, the first counts.
  public init(_ places: [Place]) {
    var known: Set<String> = []
    self.places = places.filter { known.insert($0.id).inserted }.sorted { $0.id < $1.id }
  }
}

extension DiagramLayout {
  /// The layout of what has been placed, and what an earlier layout knows besides.
  init(_ placed: PlacedSheet, after earlier: DiagramLayout?) {
    let shown = zip(placed.sheet.boxes, placed.boxes).map { box, place in
      Place(
        id: box.id, name: box.name, x: place.center.x, y: place.center.y,
        width: place.width, height: place.height)
    }
    let matched = placed.remembered
    self.init(shown + (earlier?.places.filter { !matched.contains($0.id) } ?? []))
  }
}

extension DiagramLayout.Place {
  /// The room that the box takes.
  var room: Rectangle {
    Rectangle(center: Point(x: x, y: y), size: Size(width: width, height: height))
  }
}
