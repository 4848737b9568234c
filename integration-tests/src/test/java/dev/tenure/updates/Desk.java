package dev.tenure.updates;

import dev.tenure.TableIndex;
import dev.tenure.TenantTable;

/** What has to be done. */
@TenantTable(
    name = "tasks",
    indexes = {
      @TableIndex(name = "states"),
      @TableIndex(name = "people"),
      @TableIndex(name = "reviews"),
      @TableIndex(name = "ranks", sortKey = "rank"),
      @TableIndex(name = "weights"),
      @TableIndex(name = "times")
    },
    entities = {Task.class, Memo.class})
public interface Desk {}
