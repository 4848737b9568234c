package dev.tenure.isolation;

import dev.tenure.Index;
import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;

/** A bean that anybody can extend and change. */
@TenantEntity(prefix = "NOTE", sortKey = "{noteId}")
@Index(name = "byAuthor", partitionKey = "{author}", sortKey = "{noteId}")
@Index(name = "byText", sortKey = "{text}")
class Note {
  private String tenantId = "";
  private String noteId = "";
  private String author = "";
  private String text = "";

  static Note of(String tenantId, String noteId) {
    return filled(new Note(), tenantId, noteId);
  }

  static <T extends Note> T filled(T note, String tenantId, String noteId) {
    note.setTenantId(tenantId);
    note.setNoteId(noteId);
    note.setAuthor("ada");
    note.setText("text of " + noteId);
    return note;
  }

  @TenantKey
  String getTenantId() {
    return tenantId;
  }

  void setTenantId(String tenantId) {
    this.tenantId = tenantId;
  }

  String getNoteId() {
    return noteId;
  }

  void setNoteId(String noteId) {
    this.noteId = noteId;
  }

  String getAuthor() {
    return author;
  }

  void setAuthor(String author) {
    this.author = author;
  }

  String getText() {
    return text;
  }

  void setText(String text) {
    this.text = text;
  }
}
