package dev.tenure.unique;

import dev.tenure.TenantEntity;
import dev.tenure.TenantKey;
import dev.tenure.TimeToLive;
import dev.tenure.Unique;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody has for a while, as a bean. */
@TenantEntity(prefix = "LOCKER", partitionKey = "HALL#{hall}", sortKey = "{number}")
@Unique(name = "key", members = "key")
@Unique(
    name = "user",
    members = {"user", "since"})
public class Locker {
  @TenantKey private String tenantId = "";
  private String hall = "";
  private int number;
  private @Nullable Long key;
  private @Nullable String user;
  private @Nullable Instant since;
  @TimeToLive private @Nullable Instant until;

  static Locker of(String hall, int number) {
    Locker locker = new Locker();
    locker.setTenantId("acme");
    locker.setHall(hall);
    locker.setNumber(number);
    return locker;
  }

  Locker with(long newKey) {
    key = newKey;
    return this;
  }

  Locker of(String newUser, Instant newSince) {
    user = newUser;
    since = newSince;
    return this;
  }

  public String getTenantId() {
    return tenantId;
  }

  public void setTenantId(String tenantId) {
    this.tenantId = tenantId;
  }

  public String getHall() {
    return hall;
  }

  public void setHall(String hall) {
    this.hall = hall;
  }

  public int getNumber() {
    return number;
  }

  public void setNumber(int number) {
    this.number = number;
  }

  public Optional<Long> getKey() {
    return Optional.ofNullable(key);
  }

  public void setKey(Optional<Long> key) {
    this.key = key.orElse(null);
  }

  public @Nullable String getUser() {
    return user;
  }

  public void setUser(@Nullable String user) {
    this.user = user;
  }

  public @Nullable Instant getSince() {
    return since;
  }

  public void setSince(@Nullable Instant since) {
    this.since = since;
  }

  public @Nullable Instant getUntil() {
    return until;
  }

  public void setUntil(@Nullable Instant until) {
    this.until = until;
  }
}
