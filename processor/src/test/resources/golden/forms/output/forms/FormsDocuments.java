package forms;

import dev.tenure.runtime.mapping.AttributeType;
import dev.tenure.runtime.mapping.DocumentType;
import dev.tenure.runtime.mapping.ItemReader;
import dev.tenure.runtime.mapping.ItemWriter;
import javax.annotation.processing.Generated;

/** How the documents and wrappers of {@link Forms} are stored. */
@Generated("dev.tenure.processor.TenureProcessor")
final class FormsDocuments {
  static final AttributeType<Shape> SHAPE = new ShapeType();

  private FormsDocuments() {}

  private static final class ShapeType extends DocumentType<Shape> {
    ShapeType() {
      super(Shape.class);
    }

    @Override
    protected void write(Shape shape, ItemWriter item) {
      if (shape instanceof Shape.Circle circle) {
        item.put("_type", "Circle");
        item.put("radius", circle.radius());
      } else if (shape instanceof Shape.Square square) {
        item.put("_type", "Square");
        item.put("side", square.side());
      }
    }

    @Override
    @SuppressWarnings("NullAway")
    protected Shape read(ItemReader item) {
      return switch (item.getType("_type")) {
        case "Circle" -> readCircle(item);
        case "Square" -> readSquare(item);
        default -> throw item.unknownType("_type");
      };
    }

    @SuppressWarnings("NullAway")
    private static Shape.Circle readCircle(ItemReader item) {
      return new Shape.Circle(item.getDouble("radius"));
    }

    @SuppressWarnings("NullAway")
    private static Shape.Square readSquare(ItemReader item) {
      return new Shape.Square(item.getDouble("side"));
    }
  }
}
