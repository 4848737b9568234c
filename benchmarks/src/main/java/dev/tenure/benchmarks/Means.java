package dev.tenure.benchmarks;

/** How an order is mapped; benchmarks end in the name. */
enum Means {
  GENERATED("Generated", "generated"),
  BY_HAND("ByHand", "by hand"),
  BEAN("Bean", "fromBean"),
  STATIC("Static", "StaticTableSchema");

  private final String benchmark;
  private final String title;

  Means(String benchmark, String title) {
    this.benchmark = benchmark;
    this.title = title;
  }

  /** The name of a benchmark, such as {@code writeBean}. */
  String benchmark(String direction) {
    return direction + benchmark;
  }

  /** The heading of its column. */
  String title() {
    return title;
  }
}
