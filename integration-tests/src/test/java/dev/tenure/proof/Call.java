package dev.tenure.proof;

import java.util.function.Consumer;

/**
 * A call of generated code.
 *
 * @param name as the table's design names an access pattern: {@code orders().get(orderId)}
 * @param writes whether it changes anything
 * @param code the call, on a door
 */
record Call<D>(String name, boolean writes, Consumer<D> code) {
  static <D> Call<D> read(String name, Consumer<D> code) {
    return new Call<>(name, false, code);
  }

  static <D> Call<D> write(String name, Consumer<D> code) {
    return new Call<>(name, true, code);
  }

  @Override
  public String toString() {
    return name;
  }
}
