package dev.tenure.runtime.mapping;

import dev.tenure.runtime.key.KeyBuilder;
import dev.tenure.runtime.key.KeyParser;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the processor would write for {@link Parcel}. */
final class ParcelSchema extends EntitySchema<Parcel> {
  static final DocumentType<Parcel.Stop> STOP = new StopType();
  static final AttributeType<List<Parcel.Stop>> STOPS = AttributeTypes.list(STOP);
  static final AttributeType<Set<Integer>> DOORS = AttributeTypes.set(AttributeTypes.INTEGER);
  static final AttributeType<Parcel.Email> EMAIL = new EmailType();
  static final AttributeType<Parcel.Size> SIZE =
      AttributeTypes.enumeration(Parcel.Size.class, Parcel.Size.values());
  static final AttributeType<Set<String>> LABELS = AttributeTypes.set(AttributeTypes.STRING);
  static final AttributeType<Map<Integer, Parcel.Stop>> BY_DAY =
      AttributeTypes.map(KeyText.INTEGER, STOP);
  static final ParcelSchema INSTANCE = new ParcelSchema();

  private ParcelSchema() {
    super(
        EntityDescriptor.builder(Parcel.class, "Parcel")
            .primaryKey("PK", "SK")
            .tag("_entity", "Parcel")
            .attribute("parcelId", AttributeTypes.STRING)
            .attribute("carrier", AttributeTypes.STRING)
            .attribute("sentAt", AttributeTypes.INSTANT)
            .attribute("weight", AttributeTypes.INTEGER)
            .attribute("insured", AttributeTypes.LONG)
            .attribute("fragile", AttributeTypes.BOOLEAN)
            .attribute("postage", AttributeTypes.BIG_DECIMAL)
            .attribute("size", SIZE)
            .attribute("sender", EMAIL)
            .attribute("remark", AttributeTypes.STRING)
            .attribute("stops", STOPS)
            .attribute("labels", LABELS)
            .attribute("byDay", BY_DAY)
            .index("byCarrier", "byCarrier_pk", "byCarrier_sk")
            .sparseIndex("byCarrier", "carrier", "sentAt")
            .build());
  }

  @Override
  protected String tenantKey(Parcel parcel) {
    return KeyBuilder.start().literal("TENANT").tenant("tenantId", parcel.tenantId()).build();
  }

  @Override
  protected String partitionKey(Parcel parcel) {
    return tenantKey(parcel);
  }

  @Override
  protected String sortKey(Parcel parcel) {
    return KeyBuilder.start().literal("PARCEL").text("parcelId", parcel.parcelId()).sortKey();
  }

  @Override
  protected void write(Parcel parcel, ItemWriter item) {
    item.put("parcelId", parcel.parcelId());
    item.put("carrier", parcel.carrier());
    item.put("sentAt", parcel.sentAt());
    item.put("weight", parcel.weight());
    item.put("insured", parcel.insured());
    item.put("fragile", parcel.fragile());
    item.put("postage", parcel.postage());
    item.put("size", parcel.size(), SIZE);
    item.put("sender", parcel.sender(), EMAIL);
    item.putOptional("remark", parcel.remark(), AttributeTypes.STRING);
    item.put("stops", parcel.stops(), STOPS);
    item.put("labels", parcel.labels(), LABELS);
    item.put("byDay", parcel.byDay(), BY_DAY);
    if (parcel.carrier() != null) {
      item.key(
          "byCarrier_pk",
          KeyBuilder.after(tenantKey(parcel)).text("carrier", parcel.carrier()).partitionKey());
      item.key("byCarrier_sk", KeyBuilder.start().instant("sentAt", parcel.sentAt()).sortKey());
    }
  }

  @Override
  protected Parcel read(ItemReader item) {
    KeyParser partitionKey = item.key("PK").literal("TENANT");
    String tenantId = partitionKey.tenant("tenantId");
    partitionKey.end();
    KeyParser sortKey = item.key("SK").literal("PARCEL");
    String parcelId = sortKey.text("parcelId");
    sortKey.end();
    item.requireAgreement("parcelId", AttributeTypes.STRING, parcelId);
    return new Parcel(
        tenantId,
        parcelId,
        item.getString("carrier"),
        item.getInstant("sentAt"),
        item.getInt("weight"),
        item.getLongOrNull("insured"),
        item.getBoolean("fragile"),
        item.getBigDecimal("postage"),
        item.get("size", SIZE),
        item.get("sender", EMAIL),
        item.getOptional("remark", AttributeTypes.STRING),
        item.get("stops", STOPS),
        item.getSet("labels", LABELS),
        item.get("byDay", BY_DAY));
  }

  private static final class StopType extends DocumentType<Parcel.Stop> {
    StopType() {
      super(Parcel.Stop.class);
    }

    @Override
    protected void write(Parcel.Stop stop, ItemWriter item) {
      item.put("city", stop.city());
      item.put("km", stop.km());
      item.put("doors", stop.doors(), DOORS);
      item.put("detours", stop.detours(), STOPS);
    }

    @Override
    protected Parcel.Stop read(ItemReader item) {
      return new Parcel.Stop(
          item.getString("city"),
          item.getDouble("km"),
          item.getSet("doors", DOORS),
          item.get("detours", STOPS));
    }
  }

  private static final class EmailType extends WrapperType<Parcel.Email, String> {
    EmailType() {
      super(Parcel.Email.class, AttributeTypes.STRING);
    }

    @Override
    protected String unwrap(Parcel.Email email) {
      return email.address();
    }

    @Override
    protected Parcel.Email wrap(String address) {
      return new Parcel.Email(address);
    }
  }
}
