package org.newsgraph.extract.role.phrase;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A noun phrase that describes a person, such as "the former Swedish defence minister".
 *
 * @param sentence the index of the sentence
 * @param start the index of its first token, determiner or possessor included
 * @param end the index behind its last token, complement ("of ...") included
 * @param head the index of its noun
 * @param lemma the noun's dictionary form in lower case
 * @param noun what kind of noun it is
 * @param determiner how it is determined
 * @param possessor the last token of what possesses it: a pronoun or a noun phrase
 * @param role the role as the text says it, without "former", nationality and determiner
 * @param of what it is a role of, by name; empty where the phrase does not say
 * @param ofEntity the id of what it is a role of, where it is an entity of the cast
 * @param former whether it says that the role is over
 * @param plural whether it describes several people
 */
public record RolePhrase(
    int sentence,
    int start,
    int end,
    int head,
    String lemma,
    NounClass noun,
    Determiner determiner,
    OptionalInt possessor,
    String role,
    String of,
    Optional<String> ofEntity,
    boolean former,
    boolean plural) {

  /** The role that a noun gives to somebody of whom the token tells: "leader" for "leads". */
  public static RolePhrase coined(int sentence, int token, String noun) {
    return new RolePhrase(
        sentence,
        token,
        token + 1,
        token,
        noun,
        NounClass.OFFICE,
        Determiner.DEFINITE,
        OptionalInt.empty(),
        noun,
        "",
        Optional.empty(),
        false,
        false);
  }

  /** The phrase, as one that describes a single person, at another token. */
  public RolePhrase single() {
    return new RolePhrase(
        sentence,
        start,
        end,
        head,
        lemma,
        noun,
        determiner,
        OptionalInt.empty(),
        role,
        of,
        ofEntity,
        former,
        false);
  }

  /** The phrase as a role of the given entity. */
  public RolePhrase of(String name, Optional<String> entity) {
    return with(lemma, noun, new Role(role, name, entity, former));
  }

  /** The same phrase with another wording of its role. */
  public RolePhrase called(String wording) {
    return with(lemma, noun, new Role(wording, of, ofEntity, former));
  }

  /** The phrase as the same office as another's, of its own country or organisation. */
  public RolePhrase likewise(RolePhrase other) {
    return with(other.lemma, other.noun, new Role(other.role, of, ofEntity, former));
  }

  /** The same phrase as one whose role is over. */
  public RolePhrase ended() {
    return with(lemma, noun, new Role(role, of, ofEntity, true));
  }

  private record Role(String words, String of, Optional<String> ofEntity, boolean former) {}

  private RolePhrase with(String lemma, NounClass noun, Role as) {
    return new RolePhrase(
        sentence,
        start,
        end,
        head,
        lemma,
        noun,
        determiner,
        possessor,
        as.words,
        as.of,
        as.ofEntity,
        as.former,
        plural);
  }

  /** Whether the token belongs to the phrase. */
  public boolean covers(int token) {
    return start <= token && token < end;
  }
}
