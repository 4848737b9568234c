package dev.tenure.benchmarks.shop;

import dev.tenure.runtime.mapping.DocumentType;
import dev.tenure.runtime.mapping.ItemReader;
import dev.tenure.runtime.mapping.ItemWriter;

/** How the documents of {@link Shop} are stored. */
final class ShopDocuments {
  static final DocumentType<Line> LINE = new LineType();
  static final DocumentType<Address> ADDRESS = new AddressType();

  private ShopDocuments() {}

  private static final class LineType extends DocumentType<Line> {
    LineType() {
      super(Line.class);
    }

    @Override
    protected void write(Line line, ItemWriter item) {
      item.put("sku", line.sku());
      item.put("title", line.title());
      item.put("quantity", line.quantity());
      item.put("price", line.price());
    }

    @Override
    protected Line read(ItemReader item) {
      return new Line(
          item.getString("sku"),
          item.getString("title"),
          item.getInt("quantity"),
          item.getBigDecimal("price"));
    }
  }

  private static final class AddressType extends DocumentType<Address> {
    AddressType() {
      super(Address.class);
    }

    @Override
    protected void write(Address address, ItemWriter item) {
      item.put("street", address.street());
      item.put("city", address.city());
      item.put("postalCode", address.postalCode());
      item.put("country", address.country());
    }

    @Override
    protected Address read(ItemReader item) {
      return new Address(
          item.getString("street"),
          item.getString("city"),
          item.getString("postalCode"),
          item.getString("country"));
    }
  }
}
