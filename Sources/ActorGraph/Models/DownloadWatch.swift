internal import Foundation
internal import Synchronization

/// Tells how much of a file has arrived, five times a second, while another process writes it.
final class DownloadWatch: Sendable {
  private let file: URL
  private let byteCount: Int
  private let report: @Sendable (Double) -> Void
  private let isRunning = Atomic<Bool>(false)

  init(file: URL, byteCount: Int, report: @escaping @Sendable (Double) -> Void) {
    self.file = file
    self.byteCount = byteCount
    self.report = report
  }

  func start() {
    isRunning.store(true, ordering: .relaxed)
    Thread.detachNewThread { [self] in
      while isRunning.load(ordering: .relaxed) {
        // A URL keeps the first size that it was asked for; a new one asks again.
        let size = try? URL(fileURLWithPath: file.path).resourceValues(
          forKeys: [.fileSizeKey]
        ).fileSize
        report(min(1, Double(size ?? 0) / Double(byteCount)))
        Thread.sleep(forTimeInterval: 0.2)
      }
    }
  }

  func stop() { isRunning.store(false, ordering: .relaxed) }
}
