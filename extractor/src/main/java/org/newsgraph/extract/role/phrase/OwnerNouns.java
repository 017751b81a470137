package org.newsgraph.extract.role.phrase;

import java.util.Optional;
import org.newsgraph.extract.lexicon.Lexicon;

/** Common nouns for what somebody can hold a role of, such as "company". */
public final class OwnerNouns {

  private static final Lexicon LEXICON = Lexicon.of(OwnerNouns.class, "owner-nouns.txt");

  /** Whether the noun with the lemma is one. */
  public boolean has(String lemma) {
    return LEXICON.has(lemma);
  }

  /** The kind of name that the noun can take up: {@code organisation} and the like. */
  public Optional<String> kind(String lemma) {
    return LEXICON.kind(lemma);
  }
}
