package dev.tenure.classes;

import dev.tenure.Document;
import java.util.List;

@Document
sealed interface Shape {
  record Circle(double radius) implements Shape {}

  record Polygon(List<Double> sides, List<Shape> holes) implements Shape {}
}
