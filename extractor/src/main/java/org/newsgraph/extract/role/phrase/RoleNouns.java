package org.newsgraph.extract.role.phrase;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.annotate.Token;
import org.newsgraph.extract.lexicon.Lexicon;

/** The nouns that describe people: a lexicon, and the suffixes by which English makes more. */
public final class RoleNouns {

  private static final Lexicon LEXICON = Lexicon.of(RoleNouns.class, "role-nouns.txt");

  /** What "president-elect", "commander-in-chief" and the like add to a noun. */
  private static final Pattern ADDED =
      Pattern.compile("-(elect|designate|general|in-chief|in-law|at-large|emeritus|nominee)$");

  private static final Pattern PROFESSION =
      Pattern.compile(".{3,}(ologist|ographer|onomist|iatrist|ometrist|smith|wright|monger|maker)");

  private static final Pattern PERSON = Pattern.compile(".{3,}(woman|person)");
  private static final Pattern AGED = Pattern.compile("\\w+(-\\w+)?-years?-old");

  /** The kind of the noun with the lemma; empty for a word that does not describe people. */
  public Optional<NounClass> kind(String lemma) {
    Optional<NounClass> listed =
        LEXICON.kind(lemma).map(kind -> kind.equals("kin") ? NounClass.KIN : named(kind));
    return listed.or(() -> derived(lemma));
  }

  private Optional<NounClass> derived(String lemma) {
    String stem = ADDED.matcher(lemma).replaceFirst("");
    if (!stem.equals(lemma)) {
      return kind(stem);
    }
    if (lemma.startsWith("ex-") || lemma.startsWith("co-")) {
      return kind(lemma.substring(3));
    }
    if (PROFESSION.matcher(lemma).matches()) {
      return Optional.of(NounClass.PROFESSION);
    }
    return PERSON.matcher(lemma).matches() || AGED.matcher(lemma).matches()
        ? Optional.of(NounClass.PERSON)
        : Optional.empty();
  }

  private static NounClass named(String kind) {
    return NounClass.valueOf(kind.toUpperCase(Locale.ROOT));
  }

  /** The gender that the noun gives its holder: {@code m}, {@code f} or empty. */
  public String gender(String lemma) {
    List<String> columns = LEXICON.of(lemma);
    if (columns.size() > 1) {
      return columns.get(1);
    }
    return lemma.endsWith("woman") ? "f" : "";
  }

  /** The noun's dictionary form in lower case; plurals of names and offices are undone, too. */
  public String lemma(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (kind(lemma).isPresent() || !isPlural(token)) {
      return kind(lemma).isEmpty() && kind(token.lemma()).isPresent() ? token.lemma() : lemma;
    }
    for (String singular : singulars(lemma)) {
      if (kind(singular).isPresent()) {
        return singular;
      }
    }
    return lemma;
  }

  private static List<String> singulars(String plural) {
    return List.of(
        plural.replaceFirst("men$", "man"),
        plural.replaceFirst("ies$", "y"),
        plural.replaceFirst("s$", ""),
        plural.replaceFirst("es$", ""),
        plural.replaceFirst("s-", "-"));
  }

  /** Whether the token is a plural noun; a title before a name may be tagged as a singular one. */
  public boolean isPlural(Token token) {
    return token.tag().equals("NNS") || token.tag().equals("NNPS") || isPluralTitle(token);
  }

  private boolean isPluralTitle(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return token.tag().equals("NNP")
        && lemma.endsWith("s")
        && kind(lemma).isEmpty()
        && singulars(lemma).stream().anyMatch(singular -> kind(singular).isPresent());
  }
}
