package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.ask.AnswerFormat;
import org.newsgraph.ask.EndpointTarget;
import org.newsgraph.ask.NamedQuestion;
import org.newsgraph.ask.Parameter;
import org.newsgraph.ask.QueryTarget;
import org.newsgraph.ask.Questions;
import org.newsgraph.ask.StoreTarget;
import org.newsgraph.load.SparqlEndpoint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks a store or a server a question. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description =
        "Asks a question by name, or the query in a file. Without one, lists the questions.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsgraph query",
      "  newsgraph query who-met-whom who=\"Ingrid Solheim\" from=2024-01",
      "  newsgraph query who-met-whom status=planned --format csv",
      "  newsgraph query my-question.rq --endpoint http://localhost:3030/news"
    })
final class QueryCommand implements Callable<Integer> {

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private EndpointOption server = new EndpointOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private AnswerFormat format = AnswerFormat.TABLE;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "QUESTION",
      description = "a question's name, or a file that ends in .rq")
  private @Nullable String question;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "KEY=VALUE",
      description = "the question's parameters")
  private List<String> parameters = new ArrayList<>();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Questions questions = Questions.published();
    Optional<String> asked = Optional.ofNullable(question);
    if (asked.isEmpty()) {
      list(questions);
    } else {
      ask(questions.find(asked.orElseThrow()));
    }
    return 0;
  }

  private void ask(NamedQuestion asked) {
    var query = asked.bind(values());
    try (QueryTarget target = target()) {
      new AnswerPrinter(spec.commandLine().getOut(), format, asked.tableColumns())
          .print(target, query);
    }
  }

  private QueryTarget target() {
    Optional<SparqlEndpoint> endpoint = server.endpoint();
    return endpoint.isPresent()
        ? new EndpointTarget(endpoint.orElseThrow())
        : StoreTarget.open(store.existing().path());
  }

  private Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    for (String parameter : parameters) {
      int equals = parameter.indexOf('=');
      if (equals < 1) {
        throw new ParameterException(
            spec.commandLine(),
            "A parameter is given as KEY=VALUE, such as status=any, but this is '%s'"
                .formatted(parameter));
      }
      values.put(parameter.substring(0, equals), parameter.substring(equals + 1));
    }
    return values;
  }

  private void list(Questions questions) {
    PrintWriter out = spec.commandLine().getOut();
    for (NamedQuestion known : questions.all()) {
      out.println("%-24s %s".formatted(known.name(), known.words()));
      for (Parameter parameter : known.parameters()) {
        String initial = parameter.initial().map(value -> " (default: " + value + ")").orElse("");
        out.println(
            "    %s=%s%s  %s"
                .formatted(
                    parameter.name(),
                    parameter.type().expectation(),
                    initial,
                    parameter.description()));
      }
    }
  }
}
