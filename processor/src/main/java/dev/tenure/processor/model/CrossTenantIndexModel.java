package dev.tenure.processor.model;

import com.palantir.javapoet.ClassName;
import dev.tenure.processor.diagnostic.Position;
import java.util.List;

/**
 * A look-up across tenants. Its partition key does not begin with a tenant; what it answers is the
 * view, read from keys alone.
 *
 * @param partitionKey the whole partition key of the index
 * @param view the record that is answered
 * @param viewMembers the entity's members that the view's constructor takes, in its order
 * @param viewIsPublic whether the view is visible outside of its package
 */
public record CrossTenantIndexModel(
    String name,
    PhysicalIndexModel physical,
    KeyPattern partitionKey,
    KeyPattern sortKey,
    ClassName view,
    List<MemberModel> viewMembers,
    boolean viewIsPublic,
    String reason,
    Position position) {}
