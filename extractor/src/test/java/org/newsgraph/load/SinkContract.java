package org.newsgraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.graph.NamedGraph;

/** What every sink must do; each sink's test says how to make one and how to look inside. */
interface SinkContract {

  /** A sink over a fresh, empty store. */
  Sink empty(Path folder);

  /** The triples of a graph as the store has them, as sorted lines of N-Triples. */
  List<String> triples(String iri);

  @Test
  default void anEmptyStoreHasNoDigests(@TempDir Path folder) {
    try (Sink sink = empty(folder)) {
      assertThat(sink.digests()).isEmpty();
    }
  }

  @Test
  default void whatIsPutIsThereWithItsDigest(@TempDir Path folder) {
    NamedGraph graph = Graphs.of("a", "first", "second");
    try (Sink sink = empty(folder)) {
      sink.apply(List.of(graph), List.of());

      assertThat(sink.digests()).containsExactly(Map.entry(graph.iri(), graph.digest()));
      assertThat(triples(graph.iri())).isEqualTo(Graphs.lines(graph));
    }
  }

  @Test
  default void aGraphIsReplacedWhole(@TempDir Path folder) {
    NamedGraph replacement = Graphs.of("a", "second", "third");
    try (Sink sink = empty(folder)) {
      sink.apply(List.of(Graphs.of("a", "first", "second")), List.of());
      sink.apply(List.of(replacement), List.of());

      assertThat(triples(replacement.iri())).isEqualTo(Graphs.lines(replacement));
      assertThat(sink.digests())
          .containsExactly(Map.entry(replacement.iri(), replacement.digest()));
    }
  }

  @Test
  default void aDecimalWithTrailingZeroLeavesWithItsGraph(@TempDir Path folder) {
    NamedGraph replacement = Graphs.of("a", "second");
    try (Sink sink = empty(folder)) {
      sink.apply(List.of(Graphs.withDecimal("a", "0.90")), List.of());
      sink.apply(List.of(replacement), List.of());

      assertThat(triples(replacement.iri())).isEqualTo(Graphs.lines(replacement));
    }
  }

  @Test
  default void removedGraphsAreGoneAndTheOthersStay(@TempDir Path folder) {
    NamedGraph kept = Graphs.of("b", "kept");
    try (Sink sink = empty(folder)) {
      sink.apply(List.of(Graphs.of("a", "gone"), kept), List.of());
      sink.apply(List.of(), List.of(Graphs.of("a", "gone").iri()));

      assertThat(sink.digests()).containsOnlyKeys(kept.iri());
      assertThat(triples(Graphs.of("a", "gone").iri())).isEmpty();
    }
  }

  @Test
  default void removingWhatIsNotThereChangesNothing(@TempDir Path folder) {
    try (Sink sink = empty(folder)) {
      sink.apply(List.of(Graphs.of("a", "kept")), List.of("http://example.org/never-there"));

      assertThat(sink.digests()).hasSize(1);
    }
  }

  @Test
  default void quotesLineBreaksAndEmojiArriveAsTheyAre(@TempDir Path folder) {
    NamedGraph graph = Graphs.of("a", "She said: \"Yes\\no\".\r\n\tThen \uD83D\uDE00 } > é");
    try (Sink sink = empty(folder)) {
      sink.apply(List.of(graph), List.of());

      assertThat(triples(graph.iri())).isEqualTo(Graphs.lines(graph));
    }
  }

  @Test
  default void moreGraphsThanABatchHoldsAllArrive(@TempDir Path folder) {
    List<NamedGraph> graphs =
        IntStream.range(0, 1_500).mapToObj(i -> Graphs.of("n" + i, "text " + i)).toList();
    try (Sink sink = empty(folder)) {
      sink.apply(graphs, List.of());
      assertThat(sink.digests()).hasSize(graphs.size());

      sink.apply(graphs, List.of());
      assertThat(sink.digests()).hasSize(graphs.size());
      assertThat(triples(graphs.get(1_499).iri())).isEqualTo(Graphs.lines(graphs.get(1_499)));
    }
  }
}
