// Compares two graph documents, or resolves one, and prints the seconds of each stage.
let paths = CommandLine.arguments.dropFirst().map { $0 }
switch paths.count {
case 1: try Stages.resolve(paths[0])
case 2: try Stages.compare(paths[0], paths[1])
default: print("usage: stages GRAPH.json | stages OLD.json NEW.json")
}
