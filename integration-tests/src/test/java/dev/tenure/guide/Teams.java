package dev.tenure.guide;

import dev.tenure.TenantTable;

/** People, in teams and with tasks. */
@TenantTable(
    name = "teams",
    entities = {
      Team.class,
      Person.class,
      Membership.class,
      Task.class,
      Folder.class,
      Profile.class
    })
public interface Teams {}
