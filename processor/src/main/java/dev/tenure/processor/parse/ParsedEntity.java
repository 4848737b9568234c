package dev.tenure.processor.parse;

import dev.tenure.processor.model.EntityModel;
import dev.tenure.processor.model.TableOutline.EntityOutline;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * An entity as far as it could be read.
 *
 * @param bindables what a pattern over the entity may name
 * @param model absent where a message says what is wrong
 */
record ParsedEntity(
    TypeElement type,
    EntityOutline outline,
    Map<String, Bindable> bindables,
    Optional<EntityModel> model) {}
