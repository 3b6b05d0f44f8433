internal import ActorGraph

extension DayRange {
  /// The days in words: 'on 2024-05-17', 'since 2024-05-17'.
  var phrase: String {
    switch (start, end) {
    case (let start?, let end?) where start == end: "on \(start)"
    case (let start?, let end?): "between \(start) and \(end)"
    case (let start?, nil): "since \(start)"
    case (nil, let end?): "until \(end)"
    case (nil, nil): "at an unknown time"
    }
  }
}
