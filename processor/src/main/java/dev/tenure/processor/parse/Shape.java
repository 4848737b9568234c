package dev.tenure.processor.parse;

import dev.tenure.processor.model.Construction;
import java.util.List;

/** How a class is read and built: its properties, in the order that its constructor takes them. */
record Shape(List<Property> properties, Construction construction) {}
