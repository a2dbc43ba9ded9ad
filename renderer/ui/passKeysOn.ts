import type { TextFieldProps } from 'react-aria-components';

type OnKeyDown = NonNullable<TextFieldProps['onKeyDown']>;

/**
 * A field's own answer to keys that leaves the others to the window: a field of React Aria keeps every key to itself as soon as it
 * answers one, so that the window's shortcuts were dead in it. A key that was answered (its default prevented) ends here.
 */
export const passKeysOn = (
  onKeyDown: OnKeyDown | undefined,
): { readonly onKeyDown: OnKeyDown } | Record<string, never> =>
  onKeyDown
    ? {
        onKeyDown: (event) => {
          onKeyDown(event);
          if (!event.isDefaultPrevented()) event.continuePropagation();
        },
      }
    : {};
