package com.example.forms;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inferred.freebuilder.FreeBuilder;

@FreeBuilder
@TenantEntity(prefix = "LETTER", sortKey = "{letterId}")
public interface Letter {
  @TenantKey
  String getTenantId();

  String getLetterId();

  Optional<String> getNote();

  List<String> getPages();

  Map<String, Integer> getStamps();

  class Builder extends Letter_Builder {}
}
