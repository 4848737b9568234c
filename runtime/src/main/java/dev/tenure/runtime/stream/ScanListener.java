package dev.tenure.runtime.stream;

/**
 * Is told of each step of a scan, once all of its items have been dealt with: the place to keep the
 * position, and to see how much is left.
 *
 * <p>Calls come one at a time, in order, on whatever thread made the step. What it throws ends the
 * scan.
 */
@FunctionalInterface
public interface ScanListener {
  /** Another response of one segment, of up to a megabyte, is dealt with. */
  void progress(ScanProgress progress);
}
