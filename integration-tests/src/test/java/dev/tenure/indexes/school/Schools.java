package dev.tenure.indexes.school;

import dev.tenure.Projection;
import dev.tenure.TableIndex;
import dev.tenure.TenantTable;

@TenantTable(
    name = "local-indexes",
    indexes = {
      @TableIndex(name = "byCredits", local = true, sortKey = "credits"),
      @TableIndex(
          name = "lsi1",
          local = true,
          sortKey = "lsi1sk",
          projection = Projection.INCLUDE,
          include = "title")
    },
    entities = {Course.class, Room.class})
public interface Schools {}
