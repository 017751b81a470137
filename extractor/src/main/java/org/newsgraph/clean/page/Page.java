package org.newsgraph.clean.page;

import java.util.List;

/**
 * A web page, read.
 *
 * @param metadata what it says about its article
 * @param titles the texts of the page that may be its headline, the likeliest first
 * @param blocks the blocks of its article, without the headline
 */
public record Page(PageMetadata metadata, List<PageBlock> titles, List<PageBlock> blocks) {

  /** Copies the lists. */
  public Page {
    titles = List.copyOf(titles);
    blocks = List.copyOf(blocks);
  }
}
