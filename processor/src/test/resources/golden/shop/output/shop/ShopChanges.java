package shop;

import dev.tenure.runtime.expression.Changes;
import dev.tenure.runtime.expression.DocumentChange;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/** Changes inside of the documents of {@link Shop}, for updates. */
@Generated("dev.tenure.processor.TenureProcessor")
public final class ShopChanges {
  private ShopChanges() {}

  /** Changes inside of a {@link Address}. */
  public static final class AddressChange extends DocumentChange<AddressChange> {
    private final ShopPaths.AddressPath<?> place;

    AddressChange(Changes changes, ShopPaths.AddressPath<?> place) {
      super(changes, place);
      this.place = place;
    }

    public AddressChange setStreet(String street) {
      return set(place.street(), street);
    }

    public AddressChange setStreetIfAbsent(String street) {
      return setIfAbsent(place.street(), street);
    }

    public AddressChange setContact(Email contact) {
      return set(place.contact(), contact);
    }

    public AddressChange setContactIfAbsent(Email contact) {
      return setIfAbsent(place.contact(), contact);
    }

    public AddressChange setPrevious(List<Address> previous) {
      return set(place.previous(), previous);
    }

    public AddressChange setPreviousIfAbsent(List<Address> previous) {
      return setIfAbsent(place.previous(), previous);
    }

    public AddressChange appendPrevious(List<Address> previous) {
      return append(place.previous(), previous);
    }

    public AddressChange prependPrevious(List<Address> previous) {
      return prepend(place.previous(), previous);
    }

    public AddressChange inPrevious(int index, Consumer<AddressChange> change) {
      change.accept(new AddressChange(changes(), place.previous().at(index)));
      return this;
    }
  }
}
