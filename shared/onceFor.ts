/**
 * A reading of something that never changes, made when first asked for and kept as long as the thing itself: for what several ask
 * of one theory, one index of it or one frame. `make` is called again only for another thing.
 */
export function onceFor<Of extends object, Read>(make: (of: Of) => Read): (of: Of) => Read {
  const kept = new WeakMap<Of, { readonly read: Read }>();
  return (of) => {
    let known = kept.get(of);
    if (!known) {
      known = { read: make(of) };
      kept.set(of, known);
    }
    return known.read;
  };
}
