package dev.tenure.runtime.key;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyShapeTest {
  @ParameterizedTest
  @CsvSource({
    "ORDER#{id},            ORDER#1,         true",
    "ORDER#{id},            ORDER#ORDER,     true",
    "ORDER#{id},            ORDER,           false",
    "ORDER#{id},            ORDER#,          false",
    "ORDER#{id},            ORDER#1#,        false",
    "ORDER#{id},            ORDER#1#ITEM#2,  false",
    "ORDER#{id},            ORDER2#1,        false",
    "ORDER#{id},            ORDE#1,          false",
    "ORDER#{id},            order#1,         false",
    "ORDER#{id}#ITEM#{no},  ORDER#1#ITEM#2,  true",
    "ORDER#{id}#ITEM#{no},  ORDER#1#ITEMS#2, false",
    "ORDER#{id}#ITEM#{no},  ORDER#1#ITEM,    false",
    "ORDER#{id}#ITEM#{no},  ORDER##ITEM#2,   false",
    "STORE,                 STORE,           true",
    "STORE,                 STORE#,          false",
    "STORE,                 STOR,            false",
    "STORE,                 '',              false",
    "company#,              company#,        true",
    "company#,              company,         false",
    "company#,              company#a,       false",
    "company#{name},        company#a,       true",
    "company#{name},        company#,        false",
    "{a}#{b},               x#y,             true",
    "{a}#{b},               x,               false",
  })
  void fits(String pattern, String key, boolean expected) {
    assertThat(KeyShape.of(pattern).fits(key)).isEqualTo(expected);
  }
}
