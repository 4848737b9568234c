package dev.tenure.processor.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  @ParameterizedTest
  @CsvSource({
    "userName, user_name, user-name, UserName",
    "id, id, id, Id",
    "userURL, user_url, user-url, UserURL",
    "URLName, url_name, url-name, URLName",
    "htmlURLName, html_url_name, html-url-name, HtmlURLName",
    "line2Text, line2_text, line2-text, Line2Text",
    "iso8601Date, iso8601_date, iso8601-date, Iso8601Date",
    "address2, address2, address2, Address2",
    "aB, a_b, a-b, AB",
    "größeÄndern, größe_ändern, größe-ändern, GrößeÄndern",
    "user_name, user_name, user-name, User_name",
    "_entity, _entity, -entity, _entity",
  })
  void followTheTablesNaming(String member, String snake, String kebab, String camel) {
    assertThat(new AttributeNames("IDENTITY").of(member)).isEqualTo(member);
    assertThat(new AttributeNames("SNAKE_CASE").of(member)).isEqualTo(snake);
    assertThat(new AttributeNames("KEBAB_CASE").of(member)).isEqualTo(kebab);
    assertThat(new AttributeNames("UPPER_CAMEL_CASE").of(member)).isEqualTo(camel);
  }

  @ParameterizedTest
  @CsvSource({
    "Order, order, orders",
    "Country, country, countries",
    "Day, day, days",
    "LineItem, lineItem, lineItems",
    "Address, address, addresses",
    "Box, box, boxes",
    "Branch, branch, branches",
    "Dish, dish, dishes",
    "URLMapping, urlMapping, urlMappings",
    "URL, url, urls",
    "Y, y, ys",
    "ABTest, abTest, abTests",
  })
  void ofAccessorsArePlural(String className, String singular, String plural) {
    assertThat(Accessors.singular(className)).isEqualTo(singular);
    assertThat(Accessors.plural(className)).isEqualTo(plural);
  }
}
