internal import CommandLineInterface
internal import Foundation

let arguments = Array(CommandLine.arguments.dropFirst())
exit((LayoutWorkerEntrance.run(arguments) ?? Program.run(arguments)).rawValue)
