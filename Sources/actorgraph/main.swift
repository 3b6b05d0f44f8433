internal import CommandLineInterface
internal import Foundation

exit(Program.run(Array(CommandLine.arguments.dropFirst())).rawValue)
