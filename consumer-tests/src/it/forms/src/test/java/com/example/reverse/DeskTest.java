package com.example.reverse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Lombok stands behind Tenure on the processor path. */
class DeskTest {
  @Test
  void builtClasses() {
    Note note = Note.builder().tenantId("acme").noteId("n").color("blue").build();
    Map<String, AttributeValue> item = new HashMap<>(NoteSchema.INSTANCE.itemToMap(note, true));

    assertEquals(note, NoteSchema.INSTANCE.mapToItem(item));
    item.remove("color");
    assertEquals("yellow", NoteSchema.INSTANCE.mapToItem(item).getColor());
  }

  @Test
  void javaBeans() {
    Memo memo = new Memo();
    memo.setTenantId("acme");
    memo.setMemoId("m");
    memo.setText("hello");

    assertEquals(memo, MemoSchema.INSTANCE.mapToItem(MemoSchema.INSTANCE.itemToMap(memo, true)));
  }
}
