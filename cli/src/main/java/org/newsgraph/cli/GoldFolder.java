package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.annotate.FrozenAnnotation;
import org.newsgraph.ask.StoreTarget;
import org.newsgraph.evaluate.AnswerRows;
import org.newsgraph.evaluate.Evaluation;
import org.newsgraph.evaluate.FrozenArticles;
import org.newsgraph.journal.StoreFolder;
import org.newsgraph.load.Sink;
import org.newsgraph.load.Tdb2Folder;
import org.newsgraph.load.Tdb2Sink;
import org.newsgraph.pipeline.ArticleReader;
import org.newsgraph.pipeline.Extraction;
import org.newsgraph.problem.CodedException;
import org.newsgraph.problem.ProblemCode;
import org.newsgraph.read.Inputs;
import org.newsgraph.read.RawArticle;
import org.newsgraph.read.ReadOutcome;

/**
 * A folder of gold: articles in {@code text/NAME.txt}, their answers in {@code a/NAME.json} and,
 * for runs without models, their annotations in {@code frozen/NAME.json}.
 *
 * @param path the folder
 * @param err where progress is shown
 */
record GoldFolder(Path path, PrintWriter err) {

  /** The folder's last name. */
  String name() {
    return path.toAbsolutePath().normalize().getFileName().toString();
  }

  /** The folder, checked to hold the parts that are expected. */
  GoldFolder checked(String... parts) {
    for (String part : parts) {
      if (!Files.isDirectory(path.resolve(part))) {
        throw new CodedException(
            ProblemCode.EVALUATE_GOLD,
            "%s is no gold folder: it has no %s/. Expected are articles in text/NAME.txt (or frozen/NAME.json) and answers in a/NAME.json."
                .formatted(path, part));
      }
    }
    return this;
  }

  /** Scores the answers of a store that is built from the articles and thrown away. */
  Evaluation evaluate() {
    try {
      Path work = Files.createTempDirectory("newsgraph-evaluate");
      try {
        return built(StoreFolder.ofBase(work.resolve("store"), StoreFolder.DEFAULT_BASE));
      } finally {
        delete(work);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The store to evaluate on cannot be made or removed", e);
    }
  }

  /** Scores the answers on the frozen annotations. */
  Evaluation evaluateFrozen() {
    return Evaluation.of(path, new FrozenArticles(path).answers()::answers);
  }

  /** Annotates the articles anew and writes the annotations down; an unreadable one stays out. */
  void freeze() {
    ArticleReader reader = new ArticleReader(Models.onDemand(err));
    try (Stream<ReadOutcome> articles =
        new Inputs(List.of(path.resolve("text").toString()), System.in).articles()) {
      Files.createDirectories(path.resolve("frozen"));
      for (RawArticle raw : articles.flatMap(GoldFolder::readable).toList()) {
        if (reader.read(raw) instanceof Extraction.Found found) {
          Path file = path.resolve("frozen").resolve(raw.key().replaceFirst("\\.[a-z]+$", ".json"));
          Files.writeString(file, new FrozenAnnotation().freeze(found.annotated()) + "\n");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The frozen annotations cannot be written", e);
    }
  }

  /** The article under its bare name, so that the annotation is the same wherever it is made. */
  private static Stream<RawArticle> readable(ReadOutcome input) {
    return input instanceof RawArticle raw
        ? Stream.of(new RawArticle(raw.key(), raw.key(), raw.format(), raw.text()))
        : Stream.empty();
  }

  private Evaluation built(StoreFolder store) {
    try (Sink sink = new Tdb2Sink(Tdb2Folder.orNew(store.path()))) {
      new Reading(store, Runtime.getRuntime().availableProcessors(), err)
          .run(
              new Inputs(List.of(path.resolve("text").toString()), System.in), sink, outcome -> {});
    }
    try (StoreTarget target = StoreTarget.open(store.path())) {
      return Evaluation.of(path, AnswerRows.of(target)::answers);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
