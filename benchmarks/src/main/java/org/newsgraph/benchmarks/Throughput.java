package org.newsgraph.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.newsgraph.read.RawArticle;

/**
 * Reads a corpus with one reader after a warm-up and prints, as one line, reader, threads,
 * articles, tokens, seconds, tokens a second, and the process's peak resident memory (VmHWM) in MB.
 */
public final class Throughput {

  private Throughput() {}

  /**
   * Measures.
   *
   * @param arguments {@code newsgraph} or {@code stock}; the corpus; the number of threads; how
   *     many articles are measured; how many of those after them warm up; how often these are read
   */
  public static void main(String[] arguments) throws Exception {
    Reader reader = arguments[0].equals("stock") ? new StockReader() : new NewsgraphReader();
    int threads = Integer.parseInt(arguments[2]);
    int measured = Integer.parseInt(arguments[3]);
    Corpus all = Corpus.of(Path.of(arguments[1]));
    Corpus corpus = all.between(0, measured);
    Corpus warmUp = all.between(measured, measured + Integer.parseInt(arguments[4]));
    for (int round = 0; round < Integer.parseInt(arguments[5]); round++) {
      read(reader, warmUp, threads);
    }
    double seconds = read(reader, corpus, threads);
    String memory = peakMemory();
    int tokens = corpus.tokens();
    String line =
        "%-10s threads %d articles %d tokens %d seconds %.1f tokens/s %.0f peak MB %s%n"
            .formatted(
                arguments[0],
                threads,
                corpus.articles().size(),
                tokens,
                seconds,
                tokens / seconds,
                memory);
    System.out.write(line.getBytes(StandardCharsets.UTF_8));
    System.out.flush();
  }

  /** Reads the corpus and gives the seconds that it took. */
  private static double read(Reader reader, Corpus corpus, int threads)
      throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    long start = System.nanoTime();
    List<Future<?>> underWay = new ArrayList<>();
    for (RawArticle article : corpus.articles()) {
      underWay.add(pool.submit(() -> reader.read(article)));
    }
    for (Future<?> article : underWay) {
      article.get();
    }
    pool.shutdown();
    return (System.nanoTime() - start) / 1e9;
  }

  private static String peakMemory() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return "unknown";
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .map(line -> Long.toString(Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024))
        .findFirst()
        .orElse("unknown");
  }
}
