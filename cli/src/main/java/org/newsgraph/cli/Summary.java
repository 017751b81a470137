package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.newsgraph.journal.StoreFolder;
import org.newsgraph.problem.Problem;
import org.newsgraph.run.RunReport;

/** Says at the end of a build what became of the inputs. */
final class Summary {

  private final PrintWriter out;
  private final StoreFolder store;

  Summary(PrintWriter out, StoreFolder store) {
    this.out = out;
    this.store = store;
  }

  void print(RunReport report, Found found) {
    row("inputs", report.inputs());
    row("  added", report.added());
    row("  replaced", report.replaced());
    row("  skipped, unchanged", report.skipped());
    row("  rejected", report.rejects().size());
    found.counts().forEach((kind, count) -> row("found " + kind, count));
    row("warnings", report.warnings().size());
    row("articles in the store", report.loading().articles());
    out.println("store: " + store.path());
    if (!report.rejects().isEmpty()) {
      printRejects(report);
    }
  }

  private void printRejects(RunReport report) {
    Map<String, Long> codes =
        report.rejects().stream()
            .collect(
                Collectors.groupingBy(
                    (Problem problem) -> problem.code().id(), TreeMap::new, Collectors.counting()));
    String reasons =
        codes.entrySet().stream()
            .map(code -> code.getValue() + " x " + code.getKey())
            .collect(Collectors.joining(", "));
    out.println(
        "%s rejected (%s), listed in %s; docs/errors.md explains the codes"
            .formatted(Readable.count(report.rejects().size(), "input"), reasons, store.rejects()));
  }

  private void row(String what, long number) {
    out.println("%-24s %,10d".formatted(what, number));
  }
}
