package shop;

import dev.tenure.Document;
import java.util.List;

@Document
public record Address(String street, Email contact, List<Address> previous) {}
