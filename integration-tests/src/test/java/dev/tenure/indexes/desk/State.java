package dev.tenure.indexes.desk;

public enum State {
  OPEN,
  WAITING,
  DONE
}
