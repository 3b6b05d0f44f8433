import Foundation
import Testing

@testable import CommandLineInterface

/// What `doctor` says of the kernel of OpenBLAS, which is chosen once in a process.
@Suite struct DoctorCommandTests {
  private func kernel(asking wanted: String) throws -> String? {
    let told = try BuiltProgram.run(["doctor"], environment: ["OPENBLAS_CORETYPE": wanted]).text
    let found = try #/OpenBLAS: kernel (\w+), (\d+) GFLOP/s on one thread/#.firstMatch(in: told)
    return found.map { String($0.output.1) }
  }

  @Test func theKernelThatTheUserAsksForRuns() throws {
    let found = try #require(try kernel(asking: "Prescott"))
    // Only processors with its instructions have this kernel.
    #expect(found == "Prescott" || !Self.instructions.contains("sse3"))
  }

  @Test func aCurrentProcessorRunsNoOldKernel() throws {
    let found = try #require(try kernel(asking: ""))
    if Self.instructions.isSuperset(of: ["avx512f", "avx512bw", "avx512dq", "avx512vl"]) {
      #expect(found == "SkylakeX")
    } else if Self.instructions.isSuperset(of: ["avx2", "fma"]) {
      #expect(found == "Haswell")
    } else {
      #expect(found != "unknown")
    }
  }

  /// The instructions of this processor, as Linux lists them.
  static let instructions: Set<String> = {
    let listing = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
    let flags = listing.split(separator: "\n").first { $0.hasPrefix("flags") } ?? ""
    let words = flags.split(separator: " ").map(String.init)
    return Set(words.map { $0 == "pni" ? "sse3" : $0 })
  }()
}
