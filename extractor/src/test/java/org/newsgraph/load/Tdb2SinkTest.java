package org.newsgraph.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.graph.NamedGraph;
import org.newsgraph.problem.ProblemCode;

/** The contract on a real TDB2 folder, and what is particular to one. */
class Tdb2SinkTest implements SinkContract {

  private Optional<Tdb2Folder> open = Optional.empty();

  @Override
  public Sink empty(Path folder) {
    Tdb2Folder database = Tdb2Folder.orNew(folder);
    open = Optional.of(database);
    return new Tdb2Sink(database);
  }

  @Override
  public List<String> triples(String iri) {
    var dataset = open.orElseThrow().dataset();
    return Txn.calculateRead(
        dataset,
        () ->
            Graphs.lines(
                dataset.stream(NodeFactory.createURI(iri), null, null, null).map(Quad::asTriple)));
  }

  @Test
  void whatWasLoadedIsThereAfterReopening(@TempDir Path store) {
    NamedGraph graph = Graphs.of("a", "text");
    try (Sink sink = empty(store)) {
      sink.apply(List.of(graph), List.of());
    }

    try (Sink sink = new Tdb2Sink(Tdb2Folder.existing(store))) {
      assertThat(sink.digests()).containsOnlyKeys(graph.iri());
    }
  }

  @Test
  void aBatchThatDoesNotFitOnTheDiskIsRefusedAndTheStoreIsAsBefore(@TempDir Path store) {
    NamedGraph before = Graphs.of("a", "before");
    Tdb2Folder folder = Tdb2Folder.orNew(store);
    open = Optional.of(folder);
    List<Long> free = new ArrayList<>(List.of(Long.MAX_VALUE, 1_000_000L));
    try (Sink sink = new Tdb2Sink(folder, () -> free.remove(0))) {
      sink.apply(List.of(before), List.of());

      assertThatThrownBy(() -> sink.apply(List.of(Graphs.of("a", "after")), List.of()))
          .isInstanceOfSatisfying(
              LoadException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.STORE_WRITE))
          .hasMessageContaining("MB left")
          .hasMessageContaining("as before");
      assertThat(triples(before.iri())).isEqualTo(Graphs.lines(before));
    }
  }

  @Test
  void aFailureWithinATransactionLeavesTheStoreAsBefore(@TempDir Path store) {
    NamedGraph before = Graphs.of("a", "before");
    try (Sink sink = empty(store)) {
      sink.apply(List.of(before), List.of());

      assertThatThrownBy(
              () -> sink.apply(List.of(Graphs.of("a", "after"), unwritable("b")), List.of()))
          .isInstanceOf(LoadException.class);
      assertThat(triples(before.iri())).isEqualTo(Graphs.lines(before));
      assertThat(sink.digests()).containsOnlyKeys(before.iri());
    }
  }

  @Test
  void aFailureWithinABulkLoadLeavesAnEmptyStoreThatCanBeLoaded(@TempDir Path store) {
    List<NamedGraph> graphs =
        new ArrayList<>(IntStream.range(0, 600).mapToObj(i -> Graphs.of("n" + i, "t")).toList());
    graphs.add(unwritable("broken"));
    try (Sink sink = empty(store)) {
      assertThatThrownBy(() -> sink.apply(graphs, List.of())).isInstanceOf(LoadException.class);

      assertThat(sink.digests()).isEmpty();
      sink.apply(graphs.subList(0, 600), List.of());
      assertThat(sink.digests()).hasSize(600);
    }
  }

  @Test
  void aStoreThatIsNotThereIsMissing(@TempDir Path folder) {
    assertCode(ProblemCode.STORE_MISSING, () -> Tdb2Folder.existing(folder.resolve("nowhere")))
        .hasMessageContaining("newsgraph build");
  }

  @Test
  void aFolderOfOtherFilesIsBroken(@TempDir Path store) throws IOException {
    Files.createDirectories(store.resolve("tdb2"));
    Files.writeString(store.resolve("tdb2/holiday.jpg"), "no database");

    assertCode(ProblemCode.STORE_BROKEN, () -> Tdb2Folder.orNew(store));
  }

  @Test
  void aFileInThePlaceOfTheFolderIsBroken(@TempDir Path store) throws IOException {
    Files.writeString(store.resolve("tdb2"), "no folder");

    assertCode(ProblemCode.STORE_BROKEN, () -> Tdb2Folder.existing(store));
  }

  @Test
  void aDamagedIndexIsBroken(@TempDir Path store) throws IOException {
    try (Sink sink = empty(store)) {
      sink.apply(List.of(Graphs.of("a", "text")), List.of());
    }
    Path data = store.resolve("tdb2/Data-0001");
    try (var files = Files.list(data)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".bpt")).toList()) {
        Files.writeString(file, "damaged");
      }
    }

    assertCode(ProblemCode.STORE_BROKEN, () -> Tdb2Folder.existing(store));
  }

  private static org.assertj.core.api.AbstractThrowableAssert<?, ?> assertCode(
      ProblemCode code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    return assertThatThrownBy(call)
        .isInstanceOfSatisfying(LoadException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  /** A graph that no database takes: one of its terms is a variable. */
  private static NamedGraph unwritable(String name) {
    NamedGraph graph = Graphs.of(name, "text");
    Triple pattern = graph.triples().get(0);
    Triple broken =
        Triple.create(pattern.getSubject(), pattern.getPredicate(), Var.alloc("unknown"));
    return new NamedGraph(graph.iri(), List.of(broken), graph.digest());
  }
}
