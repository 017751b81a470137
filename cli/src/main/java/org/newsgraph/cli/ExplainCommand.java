package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.newsgraph.cli.explain.Explanation;
import org.newsgraph.cli.explain.Line;
import org.newsgraph.pipeline.ArticleReader;
import org.newsgraph.pipeline.Extraction;
import org.newsgraph.problem.Problem;
import org.newsgraph.read.Inputs;
import org.newsgraph.read.RawArticle;
import org.newsgraph.read.ReadOutcome;
import org.newsgraph.read.Unreadable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what is found in articles and why, without a store. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Tells sentence by sentence what is found in articles: whom words mean, encounters, statements, roles, presence and works, each with its rule and confidence.",
      "In colour on a terminal, unless NO_COLOR is set; else one line a finding that begins with SOURCE:SENTENCE."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsgraph explain article.txt",
      "  newsgraph explain articles/ | grep ' planned '",
      "  curl -s https://example.org/a.txt | newsgraph explain -"
    })
final class ExplainCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "ARTICLE",
      arity = "1..*",
      description = "files (.txt, .html), folders, or - for standard input")
  private List<String> inputs = new ArrayList<>();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    ArticleReader reader = new ArticleReader(Models.onDemand(spec.commandLine().getErr()));
    int status = 0;
    try (Stream<ReadOutcome> articles = new Inputs(inputs, System.in).articles()) {
      for (Iterator<ReadOutcome> all = articles.iterator(); all.hasNext(); ) {
        status = Math.max(status, explain(reader, all.next()));
      }
    }
    return status;
  }

  private int explain(ArticleReader reader, ReadOutcome input) {
    if (input instanceof Unreadable unreadable) {
      return reject(unreadable.problem());
    }
    Extraction extraction = reader.read((RawArticle) input);
    if (extraction instanceof Extraction.Failed failed) {
      return reject(failed.problem());
    }
    Extraction.Found found = (Extraction.Found) extraction;
    found.annotated().article().warnings().forEach(spec.commandLine().getErr()::println);
    print(found);
    return 0;
  }

  private int reject(Problem problem) {
    spec.commandLine().getErr().println(problem);
    return Main.SOME_REJECTED;
  }

  private void print(Extraction.Found found) {
    PrintWriter out = spec.commandLine().getOut();
    boolean colour = spec.commandLine().getColorScheme().ansi().enabled();
    String source = found.findings().article().source();
    for (Line line : new Explanation(found.annotated().sentences(), found.findings()).lines()) {
      out.println(colour ? line.painted() : line.plain(source));
    }
    out.flush();
  }
}
