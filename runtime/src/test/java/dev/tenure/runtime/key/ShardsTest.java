package dev.tenure.runtime.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.runtime.InvalidKeyException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShardsTest {
  @Test
  void aKeyLiesInOneOfThePartitions() {
    for (int shards = 2; shards <= 128; shards++) {
      List<String> partitions = Shards.partitionsOf("T#a", shards);

      assertThat(partitions).hasSize(shards).doesNotHaveDuplicates();
      assertThat(partitions).contains(Shards.partitionOf("T#a", shards, "E#" + shards));
    }
    assertThat(Shards.partitionsOf("T#a", 3))
        .containsExactly("T#a#$s000", "T#a#$s001", "T#a#$s002");
  }

  @Test
  void neighboursAreSpreadEvenly() {
    for (int shards : new int[] {2, 7, 8, 64, 128}) {
      Map<String, Integer> sizes = new HashMap<>();
      int each = 500;
      for (int i = 0; i < shards * each; i++) {
        String sortKey = KeyBuilder.start().literal("E").integral("n", i).sortKey();
        sizes.merge(Shards.partitionOf("T#a", shards, sortKey), 1, Integer::sum);
      }
      assertThat(sizes).hasSize(shards);
      assertThat(sizes.values()).allSatisfy(size -> assertThat(size).isBetween(300, 700));
    }
  }

  @Test
  void noValueIsEncodedToAShard() {
    for (String text : new String[] {"$s001", "$S001", "s001", "#$s001"}) {
      String part = KeyBuilder.start().text("part", text).build();
      assertThatThrownBy(() -> KeyParser.of(part).shard(2, KeyParser.of("E#1")).end())
          .isInstanceOf(InvalidKeyException.class);
    }
    assertThatThrownBy(() -> KeyParser.of("$s001").text("part"))
        .isInstanceOf(InvalidKeyException.class);
  }

  @Test
  void onlyTheShardOfTheSortKeyIsRead() {
    String sortKey = "E#1";
    String own = Shards.partitionOf("T#a", 4, sortKey);
    for (String partition : Shards.partitionsOf("T#a", 4)) {
      KeyParser parser = KeyParser.after("T#a", partition);
      if (partition.equals(own)) {
        parser.shard(4, KeyParser.of(sortKey)).end();
      } else {
        assertThatThrownBy(() -> parser.shard(4, KeyParser.of(sortKey)))
            .isInstanceOf(InvalidKeyException.class);
      }
    }
  }

  @Test
  void aPartitionKeyThatGetsTooLongIsRefused() {
    String longest = "p".repeat(2043);

    assertThatThrownBy(() -> Shards.partitionsOf(longest, 2))
        .isInstanceOf(InvalidKeyException.class);
  }
}
