import { useEffect, useMemo, useRef } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import type { FoundAnswer } from '../../finder/find-answers.ts';
import { answerFinder } from '../../finder/find-answers.ts';
import { placeFinder } from '../../finder/find-places.ts';
import { unpackPlaceNames } from '../../finder/packed-places.ts';
import type { Addresses } from '../../i18n/addresses.ts';
import { addressesOf } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/language.ts';
import { sayOneOf, unpackLanguage } from '../../i18n/language.ts';
import { useViewAddress } from '../shared/use-view-address.ts';
import type { SearchProps } from './search-props.ts';
import { NOTHING_TYPED, SEARCH_PARAMETERS } from './search-props.ts';
import type { TextResult, TextSearch } from './use-text-search.ts';
import { useTextSearch } from './use-text-search.ts';

/** A role, a place or a role in a place that answers, as it is shown. */
interface Answer {
  title: string;
  href: string;
  /** By what it was found, where that is another name; null where it is not. */
  note: string | null;
  /** The roles in a place. */
  more: { label: string; href: string }[];
}

/** Search: roles and places answer at once, texts a moment later, by kind. */
export function SearchIsland(props: SearchProps) {
  const language = useMemo(() => unpackLanguage(props.locale, props.messages), [props]);
  const addresses = useMemo(
    () => addressesOf(props.locale, props.base, props.defaultLocale),
    [props],
  );
  const { view, ready, show } = useViewAddress(SEARCH_PARAMETERS, NOTHING_TYPED);
  const typed = view.typed.trim();
  const { answers, whole, isPlace } = useAnswers(props, language, addresses, typed);
  // No text tells of a single place: what is found there would be words that look like its name.
  const texts = useTextSearch(props.base, isPlace ? '' : typed);
  const results = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Not where the reader has gone on by keyboard before the field was ready.
    const { activeElement } = document;
    if (ready && (activeElement === null || activeElement === document.body))
      field.current?.focus();
  }, [ready]);

  const { t } = language;
  // Only the field and the links take keys.
  const arrows = { onKeyDown: (event: KeyboardEvent) => moveFocus(event, field, results) };
  return (
    <div className="tool search-tool" {...arrows}>
      <form
        role="search"
        className="find-form"
        action={addresses.page('/search/')}
        onSubmit={(event) => {
          event.preventDefault();
          results.current?.querySelector<HTMLAnchorElement>('a')?.click();
        }}
      >
        <label className="field-label" htmlFor="search-field">
          {props.label}
        </label>
        <div>
          <input
            ref={field}
            id="search-field"
            type="search"
            name="q"
            maxLength={100}
            autoComplete="off"
            spellCheck={false}
            aria-describedby="search-hint"
            value={view.typed}
            onChange={({ currentTarget }) => show({ typed: currentTarget.value }, 'same')}
          />
          <button type="submit">{t('search.go')}</button>
        </div>
        <p id="search-hint" className="small quiet">
          {props.hint}
        </p>
      </form>
      <div ref={results} className="search-results" aria-busy={texts.kind === 'searching'}>
        {whole && answers.length > 0 && <Answers answers={answers} />}
        {texts.kind === 'found' && <TextResults results={texts.results} language={language} />}
        {/* Where more was typed than a title and a place, a text may answer better. */}
        {!whole && texts.kind !== 'searching' && answers.length > 0 && (
          <Answers answers={answers} />
        )}
        {texts.kind === 'failed' && <p className="notice">{t('search.failed')}</p>}
      </div>
      <p
        className={answers.length === 0 && isEmpty(texts) ? 'notice' : 'visually-hidden'}
        role="status"
      >
        {saidOf(typed, answers, texts, language)}
      </p>
    </div>
  );
}

const isEmpty = (texts: TextSearch): boolean =>
  texts.kind === 'found' && texts.results.length === 0;

/** How much was found, as it is read out; null as long as nothing is settled. */
function saidOf(
  typed: string,
  answers: readonly Answer[],
  texts: TextSearch,
  { t }: Language,
): string | null {
  if (typed === '' || texts.kind === 'searching') return null;
  const count = answers.length + (texts.kind === 'found' ? texts.results.length : 0);
  return t('search.count', { count });
}

/** What roles and places answer. */
function useAnswers(
  props: SearchProps,
  language: Language,
  addresses: Addresses,
  typed: string,
): { answers: Answer[]; whole: boolean; isPlace: boolean } {
  const find = useMemo(
    () => answerFinder(props.roles, placeFinder(unpackPlaceNames(props.names)), props.silent),
    [props],
  );
  return useMemo(() => {
    const found = find(typed);
    return {
      answers: found.answers.flatMap((one) => toAnswer(one, props, language, addresses) ?? []),
      whole: found.whole,
      isPlace: found.whole && found.answers.some(({ placeId }) => placeId !== null),
    };
  }, [find, typed, props, language, addresses]);
}

/** An answer in words, with where it leads; a role in a place without a page of its own leads to the place. */
function toAnswer(
  { roleId, placeId, by }: FoundAnswer,
  { roles, places }: Pick<SearchProps, 'roles' | 'places'>,
  { t }: Language,
  addresses: Addresses,
): Answer | null {
  const role = roles.find(({ id }) => id === roleId);
  const place = places.find(({ id }) => id === placeId);
  if (place === undefined) {
    return role ? { title: role.title, href: addresses.role(role.id), note: null, more: [] } : null;
  }
  const { id, name, inPlace } = place;
  const note = by === null ? null : t('placeField.part', { name: by, place: name });
  const inIt = (one: SearchProps['roles'][number]): Answer['more'][number] => ({
    label: one.title,
    href: addresses.rolePlace(one.id, id),
  });
  return role && !role.without.includes(id)
    ? {
        title: t('rolePlace.title', { role: role.title, inPlace }),
        href: addresses.rolePlace(role.id, id),
        note: note ?? name,
        more: [],
      }
    : {
        title: name,
        href: addresses.place(id),
        note,
        more: roles.filter(({ without }) => !without.includes(id)).map(inIt),
      };
}

function Answers({ answers }: { answers: readonly Answer[] }) {
  return (
    <ul className="search-answers">
      {answers.map(({ title, href, note, more }) => (
        <li key={href}>
          <a href={href}>{title}</a>
          {note !== null && <span className="small quiet">{note}</span>}
          {more.length > 0 && (
            <span className="small search-more">
              {more.map((link) => (
                <a key={link.href} href={link.href}>
                  {link.label}
                </a>
              ))}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Results by kind, the kind of the nearest one first. */
function TextResults({
  results,
  language,
}: {
  results: readonly TextResult[];
  language: Language;
}) {
  const kinds = [...new Set(results.map(({ kind }) => kind))];
  return kinds.map((kind) => (
    <section key={kind} aria-labelledby={`search-${kind}`}>
      <h2 id={`search-${kind}`}>{sayOneOf(language, `search.kind.${kind as 'role'}`, {})}</h2>
      <ul>
        {results
          .filter((result) => result.kind === kind)
          .map(({ title, href, excerpt }) => (
            <li key={href}>
              <a href={href}>{title}</a>
              <p className="small">
                {excerpt.map(({ text, marked }, index) =>
                  marked ? <mark key={index}>{text}</mark> : text,
                )}
              </p>
            </li>
          ))}
      </ul>
    </section>
  ));
}

/** Arrow keys go from the field to the results, from one to the next, and back. */
function moveFocus(
  event: KeyboardEvent,
  field: RefObject<HTMLInputElement | null>,
  results: RefObject<HTMLDivElement | null>,
): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [
    ...(field.current ? [field.current] : []),
    ...(results.current?.querySelectorAll<HTMLElement>('a') ?? []),
  ];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at === -1 || next === undefined) return;
  event.preventDefault();
  next.focus();
}
