package org.newsgraph.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.newsgraph.problem.CodedException;
import org.newsgraph.problem.ProblemCode;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/**
 * The newsgraph command. Results go to standard output, progress and messages to standard error.
 * Exit status: 0 done; 1 done, but some articles were rejected; 2 the call was wrong; 3 it could
 * not be run.
 */
@Command(
    name = "newsgraph",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    description =
        "Reads news articles and answers who met whom, who said what, who was where, with the sentence that proves it.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DemoCommand.class,
      BuildCommand.class,
      ExplainCommand.class,
      QueryCommand.class,
      ServeCommand.class,
      ExportCommand.class,
      RemoveCommand.class,
      EvaluateCommand.class,
      CalibrateCommand.class,
      MeasureCommand.class,
      AutoComplete.GenerateCompletion.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsgraph demo",
      "  newsgraph build my-articles/",
      "  newsgraph query who-met-whom --format csv",
      "  source <(newsgraph generate-completion)   completes commands in bash and zsh",
      "",
      "Exit status: 0 done; 1 done, some articles rejected; 2 wrong call; 3 could not run."
    })
public final class Main implements Runnable {

  static final int SOME_REJECTED = 1;
  static final int WRONG_CALL = 2;
  static final int COULD_NOT_RUN = 3;

  private static final Set<ProblemCode> WRONG_CALLS =
      Set.of(
          ProblemCode.QUERY_UNKNOWN,
          ProblemCode.QUERY_PARAMETER,
          ProblemCode.QUERY_SYNTAX,
          ProblemCode.STORE_BASE,
          ProblemCode.STORE_NO_ARTICLE);

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "Which command? newsgraph demo shows what it does.");
  }

  /** Runs the command of the arguments and ends the process with its exit status. */
  public static void main(String[] args) {
    System.exit(
        execute(
            args,
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8)));
  }

  /** Runs the command of the arguments. */
  static int execute(String[] args, PrintWriter out, PrintWriter err) {
    CommandLine command =
        new CommandLine(new Main())
            .setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler(Main::explain);
    int status = command.execute(args);
    out.flush();
    err.flush();
    return status;
  }

  private static int explain(Exception failure, CommandLine command, ParseResult call) {
    PrintWriter err = command.getErr();
    if (failure instanceof CodedException coded) {
      err.println("%s: %s".formatted(coded.code().id(), coded.getMessage()));
      return WRONG_CALLS.contains(coded.code()) ? WRONG_CALL : COULD_NOT_RUN;
    }
    err.println("newsgraph failed in a way that it should not. Please report this:");
    failure.printStackTrace(err);
    return COULD_NOT_RUN;
  }
}
