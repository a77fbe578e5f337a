/** A map as a drawing: coasts, the places with all their names at equal weight, and where on the globe this is. */
import { geoGraticule, geoPath, type GeoPermissibleObjects, type GeoProjection } from "d3-geo";
import { useLayoutEffect, useMemo, useRef, useState } from "react";
import type { PlaceOnMapFragment } from "../generated/operations.ts";
import { langOf } from "../shared/languages.ts";
import { texts } from "../texts.ts";
import { lineHeight, overlap, placed, widestStretch, widthOf, type Label } from "./labels.ts";
import { located, type Located } from "./located.ts";
import { edgeOf, globeBox, globeOf, isInSight, projectionOf, type Box, type Size } from "./view.ts";
import type { World } from "./world.ts";

export interface DrawnMapProps {
  places: readonly PlaceOnMapFragment[];
  /** Places that are shown quietly, to tell where the others lie. */
  around: readonly PlaceOnMapFragment[];
  world: World;
  label: string;
}

export function DrawnMap({ label, ...shown }: DrawnMapProps) {
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize((known) => (known?.width === width && known.height === height ? known : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return (
    <div ref={box} className="map-drawing">
      {size && size.width > 0 && (
        <svg viewBox={`0 0 ${String(size.width)} ${String(size.height)}`} role="img" aria-label={texts.map.label(label)}>
          <Drawing {...shown} size={size} />
        </svg>
      )}
    </div>
  );
}

const graticule = geoGraticule().step([5, 5])();
const coarseGraticule = geoGraticule().step([30, 30])();
const sizes = { place: 13, around: 11.5, country: 11 };

function Drawing({ places, around, world, size }: Omit<DrawnMapProps, "label"> & { size: Size }) {
  const layout = useMemo(() => layOut(located(places), located(around), world, size), [places, around, world, size]);
  const { map, globe, inset, marks, countries } = layout;
  const path = geoPath(map).digits(1);
  return (
    <>
      <rect className="map-sea" width={size.width} height={size.height} />
      <Shape className="map-graticule" path={path} of={graticule} />
      <Shape className="map-land" path={path} of={layout.land} />
      <Shape className="map-borders" path={path} of={world.borders} />
      {countries.map(({ name, x, y }) => (
        <text key={name} className="map-country" x={x} y={y} textAnchor="middle" fontSize={sizes.country}>
          {name}
        </text>
      ))}
      {marks.map(
        ({ place, outline, isMain }) =>
          outline && <Shape key={place.slug} className={isMain ? "map-outline" : "map-outline-around"} path={path} of={outline as GeoPermissibleObjects} />,
      )}
      {marks.map(({ place, point: [x, y], isMain }) => (
        <circle key={place.slug} className={isMain ? "map-mark" : "map-mark-around"} cx={x} cy={y} r={isMain ? 5 : 2.5} />
      ))}
      {marks.map(
        ({ place, label, isMain }) =>
          label && <Names key={place.slug} place={place} label={label} size={isMain ? sizes.place : sizes.around} className={isMain ? "map-name" : "map-name-around"} />,
      )}
      <Globe globe={globe} inset={inset} world={world} edge={layout.edge} marks={marks.filter(({ isMain }) => isMain)} />
    </>
  );
}

function Shape({ className, path, of }: { className: string; path: ReturnType<typeof geoPath>; of: GeoPermissibleObjects }) {
  return <path className={className} d={path(of) ?? undefined} />;
}

function Names({ place, label: { x, y, anchor }, size, className }: { place: PlaceOnMapFragment; label: Label; size: number; className: string }) {
  return place.names.map(({ name, language }, at) => (
    <text key={`${name} ${language ?? ""}`} className={className} x={x} y={y + at * lineHeight * size} fontSize={size} textAnchor={anchor} lang={langOf(language)}>
      {name}
    </text>
  ));
}

function Globe({ globe, inset, world, edge, marks }: { globe: GeoProjection; inset: Box; world: World; edge: GeoJSON.Position[]; marks: readonly Located[] }) {
  const path = geoPath(globe).digits(1).pointRadius(2.5);
  return (
    <g className="map-globe">
      <circle className="map-globe-rim" cx={inset.x + inset.width / 2} cy={inset.y + inset.height / 2} r={inset.width / 2 + 3} />
      <Shape className="map-globe-sea" path={path} of={{ type: "Sphere" }} />
      <Shape className="map-graticule" path={path} of={coarseGraticule} />
      <Shape className="map-land" path={path} of={world.coarseLand} />
      <Shape className="map-globe-edge" path={path} of={{ type: "LineString", coordinates: edge }} />
      <Shape className="map-globe-mark" path={path} of={{ type: "MultiPoint", coordinates: marks.map(({ at }) => at) }} />
    </g>
  );
}

interface Mark extends Located {
  point: [number, number];
  isMain: boolean;
  label: Label | null;
}

function layOut(places: readonly Located[], around: readonly Located[], world: World, size: Size) {
  const map = projectionOf([...places, ...around], size);
  const pointed = (one: Located, isMain: boolean): Mark[] => {
    const point = map(one.at);
    return point ? [{ ...one, point, isMain, label: null }] : [];
  };
  const marks = [...places.flatMap((one) => pointed(one, true)), ...around.flatMap((one) => pointed(one, false))];
  const inset = globeBox(
    marks.map(({ point }) => point),
    size,
  );
  const taken: Box[] = [inset, ...marks.map(({ point: [x, y] }) => ({ x: x - 6, y: y - 6, width: 12, height: 12 }))];
  for (const mark of marks) {
    const lines = mark.place.names.map(({ name }) => name);
    const { label, box, covers } = placed({ at: mark.point, lines, size: mark.isMain ? sizes.place : sizes.around }, taken, size);
    // What is there only to tell where the others lie may go without its name.
    if (!mark.isMain && covers > 60) continue;
    mark.label = label;
    taken.push(box);
  }
  const land: GeoPermissibleObjects = { type: "GeometryCollection", geometries: world.land.filter((area) => isInSight(map, area)) };
  return { map, inset, globe: globeOf(map, inset), edge: edgeOf(map, size), land, marks, countries: namedCountries(world, map, size, taken) };
}

/** The names of the countries that have room for one. */
function namedCountries(world: World, map: GeoProjection, frame: Size, taken: Box[]): { name: string; x: number; y: number }[] {
  return world.countries.flatMap(({ name, area }) => {
    if (!isInSight(map, area)) return [];
    const stretch = widestStretch(map, area, frame);
    const width = widthOf(name, sizes.country);
    // Names may reach over the coast: of islands, most do.
    if (!stretch || stretch.width < 0.4 * width) return [];
    const { y } = stretch;
    const x = Math.min(frame.width - width / 2 - 4, Math.max(width / 2 + 4, stretch.x));
    const box = { x: x - width / 2, y: y - 7, width, height: 14 };
    if (taken.some((other) => overlap(box, other) > 0)) return [];
    taken.push(box);
    return [{ name, x, y: y + 4 }];
  });
}
