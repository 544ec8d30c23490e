import type { formatToParts } from 'intl-messageformat';
import type { MessageKey } from './messages.ts';

/** Part of a parsed message: text, an argument, a choice by number or by word. */
export type MessageElement = Parameters<typeof formatToParts>[0][number];

/** A message that needs its arguments: parsed when the site is built. */
export type ParsedMessage = string | readonly MessageElement[];

/** Messages of one language that a page in the browser says, each as plain text or parsed. */
export type ParsedMessages = Readonly<Partial<Record<MessageKey, ParsedMessage>>>;
