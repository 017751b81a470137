package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.Annotator;
import org.newsgraph.clean.Article;
import org.newsgraph.clean.Cleaner;
import org.newsgraph.evaluate.Counts;
import org.newsgraph.evaluate.corpus.Corpus;
import org.newsgraph.evaluate.corpus.CorpusScore;
import org.newsgraph.evaluate.corpus.GapCorpus;
import org.newsgraph.evaluate.corpus.GumCorpus;
import org.newsgraph.evaluate.corpus.MeantimeCorpus;
import org.newsgraph.evaluate.corpus.ReportedCorpus;
import org.newsgraph.problem.CodedException;
import org.newsgraph.problem.ProblemCode;
import org.newsgraph.read.RawArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds what newsgraph reads in texts against corpora that were annotated by hand. */
@Command(
    name = "measure",
    mixinStandardHelpOptions = true,
    description =
        "Reads the texts of an annotated corpus and prints precision, recall and F1 of whom their pronouns mean (gap, gum), which events happened (meantime), or who is reported to have said what (reported).",
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsgraph measure gap gap-validation.tsv",
      "  newsgraph measure --details gum dep/GUM_news_*.conllu",
      "  newsgraph measure meantime corpus_airbus/*.xml",
      "  newsgraph measure reported extractor/gold/reported/set-aside.txt"
    })
final class MeasureCommand implements Callable<Integer> {

  /** The corpora, by the names that the command takes. */
  enum Kind {
    /** GAP, as tab-separated rows. */
    gap,
    /** GUM, as CoNLL-U files. */
    gum,
    /** MEANTIME, as CAT's XML files. */
    meantime,
    /** Articles with their indirect speech. */
    reported
  }

  @Parameters(index = "0", paramLabel = "CORPUS", description = "${COMPLETION-CANDIDATES}")
  private Kind kind = Kind.gap;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "gap: one file of rows; gum: CoNLL-U files, one a document; meantime: XML files of the annotation tool CAT, one a document; reported: a file of articles and answers, as in extractor/gold/reported")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--details", description = "lists each wrong and missed answer")
  private boolean details;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Annotator annotator = Models.onDemand(spec.commandLine().getErr());
    CorpusScore score = corpus().score(text -> annotated(annotator, text));
    if (details) {
      score.faults().forEach(out::println);
    }
    score.groups().forEach((group, counts) -> out.println(line(group, counts)));
    return 0;
  }

  private Corpus corpus() {
    try {
      return switch (kind) {
        case gap -> new GapCorpus(Files.readAllLines(files.get(0)).stream().skip(1).toList());
        case gum -> new GumCorpus(documents(Files::readAllLines));
        case meantime -> new MeantimeCorpus(documents(Files::readString));
        case reported -> new ReportedCorpus(Files.readAllLines(files.get(0)));
      };
    } catch (IOException e) {
      throw new CodedException(
          ProblemCode.EVALUATE_GOLD,
          "The corpus cannot be read (%s). Expected are files of %s.".formatted(e, kind),
          e);
    }
  }

  /** Reads a file. */
  private interface FileReader<T> {
    T read(Path file) throws IOException;
  }

  /** The files as they are read, by their names without an ending. */
  private <T> SortedMap<String, T> documents(FileReader<T> reader) throws IOException {
    SortedMap<String, T> documents = new TreeMap<>();
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      documents.put(name.replaceFirst("(\\.txt)?\\.[^.]*$", ""), reader.read(file));
    }
    return documents;
  }

  private static AnnotatedArticle annotated(Annotator annotator, RawArticle text) {
    if (new Cleaner().clean(text) instanceof Article article) {
      return annotator.annotate(article);
    }
    throw new CodedException(
        ProblemCode.EVALUATE_GOLD,
        "The corpus's text %s is not taken for an article.".formatted(text.source()));
  }

  private static String line(String group, Counts counts) {
    return String.format(
        Locale.ROOT,
        "%-20s P %.3f  R %.3f  F1 %.3f  (%d right, %d wrong, %d missed)",
        group,
        counts.precision(),
        counts.recall(),
        counts.f1(),
        counts.right(),
        counts.wrong(),
        counts.missed());
  }
}
