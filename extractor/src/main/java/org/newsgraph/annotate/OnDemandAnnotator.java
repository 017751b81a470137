package org.newsgraph.annotate;

import java.util.function.Supplier;
import org.newsgraph.clean.Article;

/**
 * An annotator that is loaded when the first article needs it, so that nothing to do costs nothing.
 */
public final class OnDemandAnnotator implements Annotator {

  private final String version;
  private final Supplier<Annotator> loading;
  private volatile Annotator loaded = new Absent();

  /**
   * The annotator that the supplier loads.
   *
   * @param version what {@link Annotator#version()} of the loaded annotator gives
   */
  public OnDemandAnnotator(String version, Supplier<Annotator> loading) {
    this.version = version;
    this.loading = loading;
  }

  @Override
  public AnnotatedArticle annotate(Article article) {
    return load().annotate(article);
  }

  private Annotator load() {
    if (loaded instanceof Absent) {
      synchronized (this) {
        if (loaded instanceof Absent) {
          loaded = loading.get();
        }
      }
    }
    return loaded;
  }

  @Override
  public String version() {
    return version;
  }

  private static final class Absent implements Annotator {

    @Override
    public AnnotatedArticle annotate(Article article) {
      throw new IllegalStateException("No annotator is loaded");
    }

    @Override
    public String version() {
      return "";
    }
  }
}
