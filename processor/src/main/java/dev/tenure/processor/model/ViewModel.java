package dev.tenure.processor.model;

import com.palantir.javapoet.ClassName;
import dev.tenure.processor.diagnostic.Position;
import java.util.List;

/**
 * A record that shows some members of an entity.
 *
 * @param members the entity's members that the record's constructor takes, in its order
 * @param isPublic whether the record is visible outside of its package
 */
public record ViewModel(
    ClassName type, List<MemberModel> members, boolean isPublic, Position position) {}
