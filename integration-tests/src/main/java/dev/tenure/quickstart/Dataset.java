package dev.tenure.quickstart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The rows of {@code accounts.csv}: tenant, type, id, name, email, user, amount. */
record Dataset(List<User> users, List<Order> orders) {

  static Dataset load() {
    Dataset dataset = new Dataset(new ArrayList<>(), new ArrayList<>());
    try (InputStream in = Dataset.class.getResourceAsStream("/quickstart/accounts.csv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().skip(1).map(line -> line.split(",", -1)).forEach(dataset::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return dataset;
  }

  private void add(String[] row) {
    UUID id = UUID.fromString(row[2]);
    if (row[1].equals("user")) {
      users.add(new User(row[0], id, row[3], row[4]));
    } else {
      orders.add(new Order(row[0], id, UUID.fromString(row[5]), new BigDecimal(row[6])));
    }
  }
}
